using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>
/// Where data may be read or handed on without a labelled member being named. An object whose type has labelled members
/// counts where code that knows less of the type gets it: <c>Console.WriteLine(person)</c>, <c>(object)person</c>,
/// <c>Save&lt;Person&gt;(person)</c>. A method with a parameter <c>Person</c> is looked at itself.
/// </content>
internal sealed partial class BodyScan
{
    private readonly HashSet<ITypeSymbol> _exposed = new(SymbolEqualityComparer.Default);

    private void Expose(ITypeSymbol? type)
    {
        if (type is null || !MayExpose(type))
        {
            return;
        }

        _exposed.Add(type);
        _reads = _engine.Knowledge.LabelOf(type, ReadMode.Whole) is not null
            || _engine.Knowledge.LabelOf(type, ReadMode.Printed) is not null;
        foreach (var argument in (type as INamedTypeSymbol)?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty)
        {
            Expose(argument);
        }
    }

    private void ExposeAll(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Expose(child.Type);
        }
    }

    /// <summary>Code of another type, and generic code, sees the receiver as something less.</summary>
    private void ExposeReceiver(ISymbol member, ITypeSymbol? receiver)
    {
        if (MayExpose(receiver)
            && (receiver is INamedTypeSymbol { TypeArguments.IsEmpty: false }
                || !_engine.IsOurs(member)
                || member.IsImplicitlyDeclared
                || IsDescribed(member)
                || !SymbolEqualityComparer.Default.Equals(member.ContainingType, receiver)))
        {
            Expose(receiver);
        }
    }

    private void ExposeAssigned(IPropertySymbol property)
    {
        if (MayExpose(property.Type)
            && (!_engine.IsOurs(property) || IsDescribed(property)
                || !SymbolEqualityComparer.Default.Equals(property.OriginalDefinition.Type, property.Type)))
        {
            Expose(property.Type);
        }
    }

    private void ExposeArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            var type = argument.Value.Type;
            if (MayExpose(type)
                && (!SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition.Type, type)
                    || method.MethodKind == MethodKind.DelegateInvoke
                    || !_engine.IsOurs(method)
                    || method.IsImplicitlyDeclared
                    || IsDescribed(method)))
            {
                Expose(type);
            }
        }
    }

    private bool MayExpose(ITypeSymbol? type) =>
        !_reads && type is not null && !type.IsPlain() && !_exposed.Contains(type);

    private bool IsDescribed(ISymbol member) => member switch
    {
        IMethodSymbol method => _engine.Knowledge.SummaryOf(method) is not null,
        IPropertySymbol { SetMethod: { } setter } => _engine.Knowledge.SummaryOf(setter) is not null,
        _ => false,
    };

    /// <summary>A sink whose parameters all get constants takes no data.</summary>
    private static bool MayFill(ImmutableArray<SinkRow> sinks, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var sink in sinks)
        {
            if (arguments.IsDefault || sink.Input.Root.Kind != PortKind.Parameter
                || arguments.For(sink.Input.Root.Ordinal) is not { } value || !IsConstant(value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConstant(IOperation value) => value.ConstantValue.HasValue || value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => IsConstant(conversion.Operand),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.All(IsConstant),
        IDefaultValueOperation => true,
        _ => false,
    };
}
