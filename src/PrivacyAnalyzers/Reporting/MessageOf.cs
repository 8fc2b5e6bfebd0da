namespace PrivacyAnalyzers.Reporting;

/// <summary>The message of another diagnostic, in the language in which it is read.</summary>
/// <param name="original">The other diagnostic.</param>
internal sealed class MessageOf(Diagnostic original) : LocalizableString
{
    private readonly Diagnostic _original = original;

    protected override string GetText(IFormatProvider? formatProvider) => _original.GetMessage(formatProvider);

    protected override int GetHash() => _original.GetHashCode();

    protected override bool AreEqual(object? other) =>
        other is MessageOf message && _original.Equals(message._original);
}
