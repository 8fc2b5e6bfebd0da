using PrivacyAnalyzers.CodeFixes.Scope;
using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.CodeFixes.Redactors;

/// <summary>
/// The ways to redact a value that a project has at a place: <c>redactor.Redact</c> of a redactor in scope,
/// <c>Masking.Mask</c> that <c>privacy.redactor_methods</c> names, a redactor that a provider in scope hands out. Each
/// is the text before the parenthesis of the call.
/// </summary>
internal sealed class RedactorCalls(SemanticModel model, int position, CancellationToken cancel)
{
    private const string Space = "Microsoft.Extensions.Compliance.Redaction";

    /// <summary>Gets the calls, the nearest first; whether the compiler takes them has still to be asked.</summary>
    /// <param name="options">The configuration of the project.</param>
    /// <param name="classification">The classification of the value as an expression, or null.</param>
    /// <returns>The calls without their arguments.</returns>
    public IEnumerable<string> All(PrivacyOptions options, string? classification)
    {
        var variables = ScopedVariables.At(model, position).ToList();
        var redactors = variables
            .Where(static variable => variable.Type.Is(Space, "Redactor") && !variable.Type.Is(Space, "NullRedactor"))
            .Select(static variable => $"{variable.Name}.Redact");
        var methods = new ConfiguredRedactors(model, position, cancel).Of(options);
        var providers = variables
            .Where(variable => classification is not null && variable.Type.Is(Space, "IRedactorProvider"))
            .Select(variable => $"{variable.Name}.GetRedactor({classification}).Redact");
        return redactors.Concat(methods).Concat(providers);
    }
}
