using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tracing;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Passes data on only if the person agreed: <c>if (story.MayPublish)</c> around the statement, where the object has
/// one member that is marked <c>[ConsentRecord]</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardByConsentFix))]
internal sealed class GuardByConsentFix() : ExpressionFix("PRIV7006")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        if (StatementOf(reported.Syntax) is not { } statement)
            yield break;

        var data = new CarriedData(reported.Model, reported.Finding, reported.Cancel);
        var conditions = new TaintedParts(reported.Model, data, reported.Cancel).Of(reported.Syntax)
            .Select(part => ConditionFor(part, reported))
            .Distinct()
            .ToList();
        if (conditions is [{ } condition])
        {
            yield return new Rewrite(
                "Fix_GuardByConsent",
                condition,
                statement,
                [.. StatementText.Guard(statement, condition)]);
        }
    }

    private static ExpressionStatementSyntax? StatementOf(ExpressionSyntax reported) => reported.AncestorsAndSelf()
        .TakeWhile(static node => node is not (AnonymousFunctionExpressionSyntax or StatementSyntax))
        .OfType<ExpressionSyntax>()
        .Select(StatementText.Of)
        .FirstOrDefault(static statement => statement is not null);

    private static string? ConditionFor(ExpressionSyntax part, Reported reported)
    {
        var owner = part is MemberAccessExpressionSyntax member && RecordOf(part, reported) is null
            ? member.Expression
            : part;
        return owner is IdentifierNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax
            && RecordOf(owner, reported) is { } record
                ? ConditionOn($"{owner}.{record.Name}", record)
                : null;
    }

    private static ISymbol? RecordOf(ExpressionSyntax owner, Reported reported)
    {
        var records = new List<ISymbol>();
        for (var type = reported.Model.GetTypeInfo(owner, reported.Cancel).Type; type is not null; type = type.BaseType)
        {
            records.AddRange(type.GetMembers().Where(member =>
                member is IPropertySymbol { GetMethod: not null } or IFieldSymbol { IsImplicitlyDeclared: false }
                && GovernanceNames.On(member, GovernanceNames.ConsentRecord) is not null
                && reported.Model.IsAccessible(owner.SpanStart, member)));
        }

        return records is [var record] ? record : null;
    }

    private static string? ConditionOn(string access, ISymbol record)
    {
        var type = record is IPropertySymbol property ? property.Type : ((IFieldSymbol)record).Type;
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => access,
            { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } =>
                $"{access} is not null",
            _ => null,
        };
    }
}
