using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Boundary;

/// <summary>Summarises the members that other projects can call, by themselves or by an interface.</summary>
/// <param name="compilation">The project.</param>
/// <param name="analysis">What the rules know about it.</param>
/// <param name="solution">The names of the assemblies that the solution makes.</param>
/// <param name="places">Turns locations into places.</param>
internal sealed class BoundaryCollector(
    Compilation compilation,
    PrivacyAnalysis analysis,
    IReadOnlySet<string> solution,
    PlaceWriter places)
{
    private readonly bool _showsInternals = compilation.Assembly.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");

    /// <summary>Gets the rows about a method.</summary>
    /// <param name="method">A method with a body.</param>
    /// <param name="cancel">Stops the analysis of the body.</param>
    public IEnumerable<BoundaryRow> RowsOf(IMethodSymbol method, CancellationToken cancel)
    {
        if (method.MethodKind is MethodKind.StaticConstructor or MethodKind.Destructor
            or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.LocalFunction)
        {
            return [];
        }

        var declarations = DeclarationsOf(method).ToList();
        if (declarations.Count == 0 || analysis.SummaryOf(method, cancel) is not { } summary)
            return [];

        var assumed = SignatureSummary.Of(method);
        return declarations.SelectMany(declaration =>
            new RowWriter(declaration, IsOpen(declaration), places).Write(summary, assumed));
    }

    private IEnumerable<IMethodSymbol> DeclarationsOf(IMethodSymbol method)
    {
        var definition = (method.PartialDefinitionPart ?? method).OriginalDefinition;
        if (IsVisible(definition))
            yield return definition;

        if (method.OverriddenMethod?.OriginalDefinition is { } overridden && IsSolution(overridden))
            yield return overridden;

        foreach (var declared in Implemented(definition).Where(IsSolution))
            yield return declared;
    }

    private static IEnumerable<IMethodSymbol> Implemented(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor || method.IsStatic || method.ContainingType is null)
            return [];

        return method.ContainingType.AllInterfaces
            .SelectMany(static face => face.GetMembers().OfType<IMethodSymbol>())
            .Where(member => SymbolEqualityComparer.Default.Equals(
                method.ContainingType.FindImplementationForInterfaceMember(member), method))
            .Select(static member => member.OriginalDefinition);
    }

    private bool IsSolution(IMethodSymbol method) => solution.Contains(method.ContainingAssembly.Name);

    private static bool IsOpen(IMethodSymbol method) => method.IsAbstract || method.IsVirtual || method.IsOverride;

    private bool IsVisible(ISymbol symbol)
    {
        for (var current = symbol; current is not (null or INamespaceSymbol); current = current.ContainingSymbol)
        {
            var isVisible = current.DeclaredAccessibility switch
            {
                Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
                Accessibility.Internal or Accessibility.ProtectedAndInternal => _showsInternals,
                _ => false,
            };
            if (!isVisible)
                return false;
        }

        return true;
    }
}
