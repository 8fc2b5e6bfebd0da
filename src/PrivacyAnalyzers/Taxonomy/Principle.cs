namespace PrivacyAnalyzers.Taxonomy;

/// <summary>
/// One numbered principle of one framework, for example principle 6 (confidentiality) of the IOM Data Protection
/// Principles. Findings carry the principles they touch so that a reviewer can go from a line of code to the text that
/// an organisation has signed.
/// </summary>
/// <param name="Framework">The framework, for example <see cref="Framework.Iom"/>.</param>
/// <param name="Number">The number as the framework prints it, for example "6" or "2.8".</param>
public readonly record struct Principle(Framework Framework, string Number)
{
    /// <summary>Gets the reference as messages and SARIF show it, for example "IOM 6" or "ICRC 2.8".</summary>
    /// <returns>The framework's short name and the number.</returns>
    public override string ToString() => $"{Framework.ShortName()} {Number}";
}
