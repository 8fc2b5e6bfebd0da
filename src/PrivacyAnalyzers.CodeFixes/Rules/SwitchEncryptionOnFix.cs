using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Turns a switch of a client round: <c>EnableSsl = true</c>, <c>SecureSocketOptions.StartTls</c>,
/// <c>TrustServerCertificate = false</c>. A mail client that nobody told to encrypt is told in its initialiser.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchEncryptionOnFix))]
internal sealed class SwitchEncryptionOnFix() : ChannelFix("PRIV5002", "PRIV5008")
{
    private const string Title = "Fix_SwitchEncryptionOn";
    private const string MailOptions = "MailKit.Security.SecureSocketOptions";
    private const string OpenCookies = "CookieSecurePolicy.None";
    private const string StartTls = "StartTls";
    private const string EnableSsl = "EnableSsl = true";

    // Members of enumerations and of SqlConnectionEncryptOption, and what encrypts in their stead.
    private static readonly ImmutableDictionary<string, string> On = new Dictionary<string, string>
    {
        ["Allow"] = "Require",
        ["Disable"] = "Require",
        ["Disabled"] = "Required",
        ["None"] = "Required",
        ["Optional"] = "Mandatory",
        ["Plaintext"] = "Ssl",
        ["RemoteCertificateChainErrors"] = "None",
        ["RemoteCertificateNameMismatch"] = "None",
        ["RemoteCertificateNotAvailable"] = "None",
        ["SaslPlaintext"] = "SaslSsl",
    }.ToImmutableDictionary();

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported) => reported.Syntax switch
    {
        AssignmentExpressionSyntax { Right: var value } assignment => Turned(value) is { } on
            ? [Rewrite.Of(Title, $"{assignment.Left} = {on.NewText}", assignment, on)]
            : [],
        InvocationExpressionSyntax call => StartingTls(call, reported),
        BaseObjectCreationExpressionSyntax made => Told(made),
        _ => [],
    };

    private static TextChange? Turned(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression) =>
            new TextChange(literal.Span, "true"),
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression) =>
            new TextChange(literal.Span, "false"),
        MemberAccessExpressionSyntax { Name: var name }
            when value.ToString().EndsWith(OpenCookies, StringComparison.Ordinal) =>
            new TextChange(name.Span, "Always"),
        MemberAccessExpressionSyntax { Name: var name } when On.TryGetValue(name.Identifier.ValueText, out var on) =>
            new TextChange(value.Span, value.ToString().Substring(0, name.SpanStart - value.SpanStart) + on),
        _ => null,
    };

    private static IEnumerable<Rewrite> StartingTls(InvocationExpressionSyntax call, Reported reported)
    {
        if (KnownTypes.NameAt(reported.Model, call.SpanStart, MailOptions) is not { } options)
            yield break;

        foreach (var argument in call.ArgumentList.Arguments)
        {
            var isChoice = argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "None" };
            if (isChoice || argument.Expression.IsKind(SyntaxKind.FalseLiteralExpression))
            {
                var span = isChoice ? argument.Expression.Span : argument.Span;
                yield return Rewrite.Of(
                    Title, $"{options}.{StartTls}", call, new TextChange(span, $"{options}.{StartTls}"));
            }
        }
    }

    private static IEnumerable<Rewrite> Told(BaseObjectCreationExpressionSyntax made)
    {
        var change = made.Initializer switch
        {
            null when made.ArgumentList is not null =>
                new TextChange(new TextSpan(made.Span.End, 0), $" {{ {EnableSsl} }}"),
            { Expressions: [.., var last] } => new TextChange(new TextSpan(last.Span.End, 0), $", {EnableSsl}"),
            _ => default(TextChange?),
        };
        if (change is { } told)
            yield return Rewrite.Of(Title, EnableSsl, made, told);
    }
}
