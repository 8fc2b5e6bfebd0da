namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What the accessors of a property do that only stores: reading <c>Label</c> gives the member <c>Label</c>, setting it
/// replaces the member. Needed where a virtual property is overridden, so that a call chooses between code and storage.
/// </summary>
internal static class AccessorSummary
{
    /// <summary>Gets the summary of an accessor that nobody wrote.</summary>
    /// <param name="method">Any method.</param>
    /// <returns>The summary, or null for a method that is no accessor, or that hands out elements.</returns>
    public static MethodSummary? Of(IMethodSymbol method)
    {
        if (method.AssociatedSymbol
                is not IPropertySymbol { IsIndexer: false, IsAbstract: false, IsStatic: false } property
            || SignatureSummary.MentionsTypeParameters(property))
        {
            return null;
        }

        var member = new AccessPath(Port.This).Append(MemberNames.Of(property));
        return method.MethodKind == MethodKind.PropertyGet
            ? Moving(member, new AccessPath(Port.Return), ImmutableArray<AccessPath>.Empty)
            : Moving(new AccessPath(Port.Parameter(0)), member, ImmutableArray.Create(member));
    }

    private static MethodSummary Moving(AccessPath from, AccessPath to, ImmutableArray<AccessPath> overwrites) => new()
    {
        Origin = SummaryOrigin.Declared,
        Steps = ImmutableArray.Create(new StepRow(from, ReadMode.Value, to, 0)),
        Overwrites = overwrites,
    };
}
