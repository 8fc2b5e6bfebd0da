using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Serializing;

/// <summary>The serialiser that writes a reported object: in the expression, or behind its call.</summary>
internal static class UsedSerializer
{
    /// <summary>Gets the attribute with which the serialiser leaves a member out.</summary>
    /// <param name="reported">The object, or the call that writes it.</param>
    /// <returns>The metadata name, or null where no serialiser is known that has one.</returns>
    public static string? IgnoringAttributeIn(Reported reported) => reported.Syntax
        .DescendantNodesAndSelf()
        .OfType<InvocationExpressionSyntax>()
        .Concat(reported.Syntax.Ancestors()
            .TakeWhile(static node => node is not StatementSyntax)
            .OfType<InvocationExpressionSyntax>())
        .Select(call => reported.Model.GetSymbolInfo(call, reported.Cancel).Symbol?.ContainingType)
        .OfType<INamedTypeSymbol>()
        .Select(SerializerDialect.Of)
        .FirstOrDefault(static dialect => dialect is not null)?.IgnoringAttribute;
}
