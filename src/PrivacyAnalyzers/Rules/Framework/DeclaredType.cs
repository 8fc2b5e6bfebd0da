using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// A type that a <see cref="DeclarationRule"/> looks at, with what is known about its members. Members and parameters
/// that the compiler made are left out.
/// </summary>
internal sealed class DeclaredType(SymbolAnalysisContext context, PrivacyAnalysis analysis, DiagnosticDescriptor rule)
{

    public INamedTypeSymbol Symbol { get; } = (INamedTypeSymbol)context.Symbol;

    public PrivacyAnalysis Analysis => analysis;

    public Compilation Compilation => context.Compilation;

    public CancellationToken Cancel => context.CancellationToken;

    /// <summary>Gets a value indicating whether anything in the compilation is tagged.</summary>
    public bool HasTags => analysis.HasPersonalData(context.CancellationToken);

    public Classifier Tags => analysis.ClassifierFor(context.CancellationToken);

    /// <summary>Gets the properties and fields that somebody wrote, those of positional records included.</summary>
    public IEnumerable<ISymbol> Data => Symbol.GetMembers().Where(static member => member switch
    {
        IPropertySymbol { IsIndexer: false } property => !property.IsImplicitlyDeclared && !member.IsStatic,
        IFieldSymbol { IsConst: false, AssociatedSymbol: null } => !member.IsImplicitlyDeclared && !member.IsStatic,
        _ => false,
    });

    /// <summary>Gets a value indicating whether objects of the type hold state of their own.</summary>
    public bool HoldsData => Symbol.TypeKind is TypeKind.Class or TypeKind.Struct && !Symbol.IsStatic;

    /// <summary>Gets the most harmful of the personal data that the type declares or inherits, or null.</summary>
    public PersonalData? MostSensitive => Tags.TaggedMembersOf(Symbol)
        .Select(Tags.TagOf)
        .OfType<PersonalData>()
        .OrderByDescending(static data => data.Sensitivity)
        .FirstOrDefault();

    /// <summary>Gets the type of a property or field.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => ((IParameterSymbol)member).Type,
    };

    /// <summary>Reports a symbol of this declaration where it is named.</summary>
    /// <param name="symbol">What is reported; it fills placeholder 0 of the message.</param>
    /// <param name="category">What the data says; it fills placeholder 1.</param>
    /// <param name="sensitivity">How much harm it does.</param>
    /// <param name="more">What fills the other placeholders.</param>
    public void Report(
        ISymbol symbol,
        DataCategory category,
        Sensitivity sensitivity,
        params object[] more)
    {
        if (symbol.Locations.FirstOrDefault(static place => place.IsInSource) is { } location)
            Report(location, SymbolNames.InType(symbol), category, sensitivity, symbol, more);
    }

    /// <summary>Reports a place of this declaration.</summary>
    public void Report(
        Location location,
        string name,
        DataCategory category,
        Sensitivity sensitivity,
        ISymbol symbol,
        params object[] more) =>
        ReportAs(RuleSeverity.Of(rule).About(sensitivity), location, name, category, sensitivity, symbol, more);

    /// <summary>Reports a place with a severity that the rule decides itself.</summary>
    public void ReportAs(
        DiagnosticSeverity severity,
        Location location,
        string name,
        DataCategory category,
        Sensitivity sensitivity,
        ISymbol symbol,
        params object[] more) => context.Report(Diagnostic.Create(
            rule,
            location,
            severity,
            additionalLocations: null,
            Reporting.Report.Properties([category], LevelOf(category, sensitivity), RuleDescriptor.PrinciplesOf(rule))
                .Add(FindingProperties.Symbols, SymbolIds.Of(symbol)),
            [name, Messages.Name(category), .. more]));

    // Data that a name suggests has no level of its own yet.
    private Sensitivity LevelOf(DataCategory category, Sensitivity sensitivity) =>
        sensitivity == Sensitivity.Default ? analysis.Options.SensitivityOf(category) : sensitivity;
}
