using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Tracing;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.CodeFixes.Redactors;

/// <summary>A value with a redactor around it: <c>redactor.Redact(b.Phone)</c>.</summary>
internal static class RedactedValue
{
    /// <summary>Finds out whether a value is one that its text can stand in for.</summary>
    /// <param name="value">The value.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="reading">How the sink reads it.</param>
    /// <param name="cancel">Cancels the look-up of its type.</param>
    /// <returns>True for texts, for values such as dates, and for records that the sink prints.</returns>
    public static bool IsPossible(
        ExpressionSyntax value,
        SemanticModel model,
        string? reading,
        CancellationToken cancel) =>
        !HasFormat(value)
        && model.GetTypeInfo(value, cancel).Type is { } type
        && (IsText(type) || IsSingle(type) || (type.IsRecord && reading == nameof(ReadMode.Printed)));

    /// <summary>Gets the edit that puts the redactor around a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="call">The call without its arguments.</param>
    /// <returns>What goes before and after the value.</returns>
    public static IEnumerable<TextChange> Wrap(ExpressionSyntax value, string call)
    {
        yield return new TextChange(new TextSpan(value.SpanStart, 0), $"{InferredName(value)}{call}(");
        yield return new TextChange(new TextSpan(value.Span.End, 0), ")");
    }

    private static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type is INamedTypeSymbol
        {
            Name: "ReadOnlySpan",
            TypeArguments: [{ SpecialType: SpecialType.System_Char }],
        };

    private static bool IsSingle(ITypeSymbol type) => ValueTypes.Underlying(type) is
    {
        IsValueType: true,
        IsRefLikeType: false,
        IsTupleType: false,
        IsRecord: false,
        TypeKind: TypeKind.Struct or TypeKind.Enum,
    } single && !single.AllInterfaces.Any(static one => one.SpecialType == SpecialType.System_Collections_IEnumerable);

    // A redactor would not know the format of {b.BirthDate:yyyy}.
    private static bool HasFormat(ExpressionSyntax value) =>
        value.Parent is InterpolationSyntax { FormatClause: not null };

    // new { b.Phone } takes its name from the value, which a call no longer has.
    private static string InferredName(ExpressionSyntax value) =>
        value.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null }
        && value is MemberAccessExpressionSyntax or IdentifierNameSyntax
            ? $"{(value is MemberAccessExpressionSyntax member ? member.Name : value)} = "
            : string.Empty;
}
