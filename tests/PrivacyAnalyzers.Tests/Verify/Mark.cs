using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>A marked place in a snippet.</summary>
/// <param name="Name">The ID of a rule, <c>source</c>, or <c>step</c> with an optional number.</param>
/// <param name="Span">The place in the code without marks.</param>
internal sealed record Mark(string Name, TextSpan Span)
{
    public bool IsRule => Name.StartsWith("PRIV", StringComparison.Ordinal);

    public int Order => Name switch
    {
        "source" => 0,
        "step" => 1,
        _ => int.Parse(Name["step".Length..]),
    };
}
