using Microsoft.Extensions.Compliance.Redaction;

namespace PrivacyAnalyzers.Annotations.Tests;

public sealed class StarRedactor : Redactor
{
    public override int GetRedactedLength(ReadOnlySpan<char> input) => input.Length;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        destination[..source.Length].Fill('*');
        return source.Length;
    }
}
