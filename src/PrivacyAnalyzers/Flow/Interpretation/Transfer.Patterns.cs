using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Patterns: which part of a value each pattern variable holds, and whether it can match at all.</content>
internal sealed partial class Transfer
{
    private AbstractValue VisitIsPattern(IIsPatternOperation match)
    {
        var (matches, fails) = MatchStates(match.Pattern, match.Value, Visit(match.Value));
        return Truth(matches, fails);
    }

    /// <summary>Goes on in both branches; where one is unreachable, the outcome is known.</summary>
    private AbstractValue Truth(TaintState whenTrue, TaintState whenFalse)
    {
        _state = whenTrue.Join(whenFalse, _table);
        return whenTrue.IsReachable == whenFalse.IsReachable
            ? AbstractValue.Empty
            : AbstractValue.OfConstant(whenTrue.IsReachable);
    }

    /// <summary>Gives the pattern's variables their values.</summary>
    /// <returns>Whether the pattern matches, or null where both is possible.</returns>
    private bool? Match(IPatternOperation pattern, AbstractValue value)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                return Constants.AreEqual(value.Known, Visit(constant.Value).Known);
            case IRelationalPatternOperation relational:
                return Constants.Evaluate(relational.OperatorKind, value.Known, Visit(relational.Value).Known);
            case ITypePatternOperation type:
                return MayBe(value, type.MatchedType) ? null : false;
            case IDeclarationPatternOperation declaration:
                return MatchDeclaration(declaration, value);
            case IRecursivePatternOperation recursive:
                return MatchRecursive(recursive, value);
            case IBinaryPatternOperation binary:
                return MatchBinary(binary, value);
            case INegatedPatternOperation negated:
                return !Match(negated.Pattern, value);
            case IListPatternOperation list:
                MatchList(list, value);
                return null;
            case ISlicePatternOperation { Pattern: { } inner }:
                return Match(inner, value);
            default:
                return null;
        }
    }

    private bool? MatchDeclaration(IDeclarationPatternOperation declaration, AbstractValue value)
    {
        var type = declaration.MatchesNull ? null : declaration.MatchedType;
        if (declaration.DeclaredSymbol is { } declared)
        {
            AssignVariable(declared, type is null ? value : OfType(value, type), declaration);
        }

        return type is null ? true : MayBe(value, type) ? null : false;
    }

    private bool? MatchBinary(IBinaryPatternOperation binary, AbstractValue value)
    {
        var left = Match(binary.LeftPattern, value);
        if (binary.OperatorKind == BinaryOperatorKind.Or)
        {
            var either = Match(binary.RightPattern, value);
            return left == true || either == true ? true : left == false ? either : null;
        }

        var narrowed = binary.LeftPattern is ITypePatternOperation or IDeclarationPatternOperation
            && binary.LeftPattern.NarrowedType is { } type
                ? OfType(value, type)
                : value;
        var right = Match(binary.RightPattern, narrowed);
        return left == false || right == false ? false : left == true ? right : null;
    }

    private bool? MatchRecursive(IRecursivePatternOperation recursive, AbstractValue value)
    {
        var isMatch = MayBe(value, recursive.MatchedType);
        value = OfType(value, recursive.MatchedType);
        if (recursive.DeclaredSymbol is { } declared)
        {
            AssignVariable(declared, value, recursive);
        }

        var count = recursive.DeconstructionSubpatterns.Length;
        for (var index = 0; index < count; index++)
        {
            var part = PartOf(value, recursive.DeconstructSymbol as IMethodSymbol, index, recursive);
            isMatch &= Match(recursive.DeconstructionSubpatterns[index], part) != false;
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            _receivers.Push(value);
            var part = Visit(property.Member);
            _receivers.Pop();
            isMatch &= Match(property.Pattern, part) != false;
        }

        return isMatch ? null : false;
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
