using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>The values that members have before anybody sets them: <c>bool Consent { get; set; } = true</c>.</summary>
internal static class InitialValues
{
    /// <summary>True when a property or field begins as the literal <c>true</c>.</summary>
    public static bool IsTrue(ISymbol member, CancellationToken cancel) =>
        member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancel) switch
        {
            PropertyDeclarationSyntax property => IsTrue(property.Initializer?.Value),
            VariableDeclaratorSyntax field => IsTrue(field.Initializer?.Value),
            _ => false,
        });

    private static bool IsTrue(ExpressionSyntax? value) => value?.IsKind(SyntaxKind.TrueLiteralExpression) == true;
}
