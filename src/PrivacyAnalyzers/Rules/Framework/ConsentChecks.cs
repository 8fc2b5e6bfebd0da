using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Looks whether code asks for consent before it passes data on: <c>if (person.MayShare) …</c> with a member marked
/// <c>[ConsentRecord]</c>, or a call of a member marked <c>[ConsentCheck]</c>.
/// </summary>
internal static class ConsentChecks
{
    /// <summary>True when a member asks for consent before a place.</summary>
    /// <param name="place">The place at which data leaves.</param>
    /// <param name="owner">The member.</param>
    /// <param name="blocks">Its operations.</param>
    public static bool StandBefore(Location place, ISymbol owner, ImmutableArray<IOperation> blocks) =>
        IsCheck(owner)
        || blocks
            .SelectMany(static block => block.DescendantsAndSelf())
            .Any(operation => operation.Syntax.SpanStart <= place.SourceSpan.End
                && operation.Syntax.SyntaxTree == place.SourceTree
                && Asks(operation));

    private static bool Asks(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } read =>
            (IsRecord(read.Member) || IsCheck(read.Member)) && MemberUse.IsRead(read),
        IPropertySubpatternOperation { Member: IMemberReferenceOperation named } =>
            IsRecord(named.Member) || IsCheck(named.Member),
        IInvocationOperation call => IsCheck((call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition),
        _ => false,
    };

    private static bool IsRecord(ISymbol member) =>
        GovernanceNames.On(member.OriginalDefinition, GovernanceNames.ConsentRecord) is not null;

    private static bool IsCheck(ISymbol member) =>
        GovernanceNames.On(member.OriginalDefinition, GovernanceNames.ConsentCheck) is not null;
}
