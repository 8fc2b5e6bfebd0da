using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Patterns: which part of a value each pattern variable holds.</content>
internal sealed partial class Transfer
{
    private AbstractValue VisitIsPattern(IIsPatternOperation match)
    {
        var value = Visit(match.Value);
        Match(match.Pattern, value);
        return AbstractValue.Empty;
    }

    private void Match(IPatternOperation pattern, AbstractValue value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                AssignVariable(declared, value, pattern);
                break;
            case IRecursivePatternOperation recursive:
                MatchRecursive(recursive, value);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value);
                Match(binary.RightPattern, value);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value);
                break;
            case IListPatternOperation list:
                MatchList(list, value);
                break;
            case ISlicePatternOperation { Pattern: { } inner }:
                Match(inner, value);
                break;
        }
    }

    private void MatchRecursive(IRecursivePatternOperation recursive, AbstractValue value)
    {
        if (recursive.DeclaredSymbol is { } declared)
        {
            AssignVariable(declared, value, recursive);
        }

        for (var index = 0; index < recursive.DeconstructionSubpatterns.Length; index++)
        {
            var part = DeconstructedPart(
                value,
                recursive.MatchedType,
                index,
                recursive.DeconstructionSubpatterns.Length,
                recursive);
            Match(recursive.DeconstructionSubpatterns[index], part);
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            _receivers.Push(value);
            var part = Visit(property.Member);
            _receivers.Pop();
            Match(property.Pattern, part);
        }
    }

    private void MatchList(IListPatternOperation list, AbstractValue value)
    {
        if (list.DeclaredSymbol is { } declared)
        {
            AssignVariable(declared, value, list);
        }

        var element = ReadMember(value, AccessPath.Element, null, list);
        foreach (var part in list.Patterns)
        {
            Match(part, part is ISlicePatternOperation ? value : element);
        }
    }
}
