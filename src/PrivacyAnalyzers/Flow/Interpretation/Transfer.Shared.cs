namespace PrivacyAnalyzers.Flow;

/// <content>Members that outlive a method: what other code may have put there before.</content>
internal sealed partial class Transfer
{
    /// <summary>
    /// Gets the data that the writers of a static or readonly member leave there. Whoever reads it reports it, so the
    /// callers are not asked again.
    /// </summary>
    private TaintSet SharedData(AccessPath path)
    {
        if (!_context.ReadsShared)
        {
            return TaintSet.Empty;
        }

        path = OutsideOfLambda(path);
        var isStatic = path.Root.Kind == PortKind.Static;
        if (path.Root.Kind is not (PortKind.Static or PortKind.This) || path.Length < (isStatic ? 2 : 1)
            || SharedMember(path, isStatic) is not { } member)
        {
            return TaintSet.Empty;
        }

        var data = TaintSet.Empty;
        foreach (var writer in _engine.Statics.WritersOf(member, _cancel))
        {
            if (SymbolEqualityComparer.Default.Equals(writer, _body.Owner)
                || !_engine.ReachOf(FlowEngine.DefinitionOf(writer), _cancel).Reads
                || _store.SummaryOf(writer, CallContext.Alone, _cancel) is not { } summary)
            {
                continue;
            }

            foreach (var source in summary.Sources)
            {
                if (source.Output.Equals(path))
                {
                    data = data.With(Taint.Data(source.Label, ReadMode.Value, source.Protection, source.Path));
                }
            }
        }

        return data;
    }

    /// <summary>Inside a lambda, <c>this</c> is a captured variable.</summary>
    private static AccessPath OutsideOfLambda(AccessPath path) =>
        path.Root.Kind == PortKind.Captured && path.Length > 1 && path.Members() is [MemberNames.This, ..] members
            ? members.Skip(1).Aggregate(new AccessPath(Port.This), static (outer, member) => outer.Append(member))
            : path;

    private ISymbol? SharedMember(AccessPath path, bool isStatic)
    {
        var members = path.Members();
        var type = isStatic ? _engine.Statics.TypeOf(members[0]) : _body.Owner.ContainingType;
        var name = members[isStatic ? 1 : 0];
        foreach (var member in type?.GetMembers(name) ?? ImmutableArray<ISymbol>.Empty)
        {
            if (member.IsStatic == isStatic && _engine.Statics.IsSharedData(member) && (isStatic || !IsInConstructor))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Outside of constructors a readonly member holds what one of them gave it.</summary>
    private bool IsInConstructor => _body.Owner is IMethodSymbol { MethodKind: MethodKind.Constructor };
}
