using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.CodeFixes.Redactors;

/// <summary>
/// The ways to redact a value that a project has at a place: <c>redactor.Redact</c> of a redactor in scope,
/// <c>Masking.Mask</c> that <c>privacy.redactor_methods</c> names, a redactor that a provider in scope hands out. Each is
/// the text before the parenthesis of the call.
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
        var variables = Variables().ToList();
        var redactors = variables
            .Where(static variable => Is(variable.Type, "Redactor") && !Is(variable.Type, "NullRedactor"))
            .Select(static variable => $"{variable.Name}.Redact");
        var methods = new ConfiguredRedactors(model, position, cancel).Of(options);
        var providers = variables
            .Where(variable => classification is not null && Is(variable.Type, "IRedactorProvider"))
            .Select(variable => $"{variable.Name}.GetRedactor({classification}).Redact");
        return redactors.Concat(methods).Concat(providers);
    }

    private static bool Is(ITypeSymbol type, string name) =>
        SelfBasesAndInterfaces(type).Any(one => one.Name == name && one.ContainingNamespace?.ToDisplayString() == Space);

    private static IEnumerable<ITypeSymbol> SelfBasesAndInterfaces(ITypeSymbol type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            yield return one;
        }

        foreach (var one in type.AllInterfaces)
        {
            yield return one;
        }
    }

    private IEnumerable<(string Name, ITypeSymbol Type)> Variables() => model.LookupSymbols(position)
        .Where(static symbol => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared)
        .Select(static symbol => symbol switch
        {
            ILocalSymbol local => (0, local.Name, local.Type),
            IParameterSymbol parameter => (1, parameter.Name, parameter.Type),
            IFieldSymbol field => (2, field.Name, field.Type),
            IPropertySymbol { IsIndexer: false, GetMethod: not null } property => (3, property.Name, property.Type),
            _ => (0, symbol.Name, (ITypeSymbol?)null),
        })
        .Where(static variable => variable.Item3 is not null)
        .OrderBy(static variable => variable.Item1)
        .ThenBy(static variable => variable.Item2, StringComparer.Ordinal)
        .Select(static variable => (variable.Item2, variable.Item3!));
}
