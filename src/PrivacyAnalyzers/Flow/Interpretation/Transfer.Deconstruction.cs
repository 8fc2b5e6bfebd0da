using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Taking values apart: tuples and <c>Deconstruct</c> methods.</content>
internal sealed partial class Transfer
{
    private AbstractValue VisitDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = Visit(deconstruction.Value);
        var way = _engine.DeconstructionOf(deconstruction.Syntax);
        Deconstruct(deconstruction.Target, value, way, deconstruction);
        return value;
    }

    private void Deconstruct(IOperation target, AbstractValue value, DeconstructionInfo way, IOperation site)
    {
        if (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        if (target is not ITupleOperation tuple)
        {
            Assign(target, value, site);
            return;
        }

        var count = tuple.Elements.Length;
        var parts = new AbstractValue[count];
        for (var index = 0; index < count; index++)
        {
            parts[index] = PartOf(value, way.Method, index, site);
        }

        for (var index = 0; index < count; index++)
        {
            var inner = !way.Nested.IsDefault && index < way.Nested.Length ? way.Nested[index] : default;
            Deconstruct(tuple.Elements[index], parts[index], inner, site);
        }
    }

    /// <summary>Gets one part of a value: of a tuple by position, of any other by its <c>Deconstruct</c>.</summary>
    private AbstractValue PartOf(AbstractValue value, IMethodSymbol? deconstruct, int index, IOperation site)
    {
        if (deconstruct is null)
        {
            return ReadMember(value, $"Item{index + 1}", null, site);
        }

        var method = deconstruct.ReducedFrom ?? deconstruct;
        var ordinal = method.IsStatic ? index + 1 : index;
        if (method.IsImplicitlyDeclared)
        {
            var name = method.Parameters[ordinal].Name;
            return ReadMember(value, name, CellTable.FindMember(method.ContainingType, name), site);
        }

        var values = NoValues(method.Parameters.Length);
        if (method.IsStatic)
        {
            values[0] = value;
        }

        var call = new CallSite(site, method, method.IsStatic ? null : value, ImmutableArray.Create(values));
        var output = new AccessPath(Port.Parameter(ordinal));
        var summary = SummaryFor(method, call);
        return summary.Outputs.FirstOrDefault(rows => rows.Path.Equals(output)) is { } rows
            ? Evaluate(rows, summary, call, CallResults.None)
            : AbstractValue.Empty;
    }
}
