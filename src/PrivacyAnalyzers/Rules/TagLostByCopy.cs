using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Where tagged data is copied, the tag must go along: the next reader sees only the copy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TagLostByCopy() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV6002",
        RuleGroup.Identification,
        RuleSeverity.Of(DiagnosticSeverity.Warning).OffInTests(),
        Principles.Iom(10),
        Principles.Un(7));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        context.RegisterOperations(operation => Check(operation, analysis), [.. CopiedValue.Kinds]);
        context.RegisterSemanticModelAction(file =>
        {
            var compilation = file.SemanticModel.Compilation;
            foreach (var mapped in MappedCopies.In(file))
            {
                if (FindingOf(mapped, compilation, analysis.ClassifierFor(file.CancellationToken)) is { } finding)
                    file.Report(finding);
            }
        });
        context.RegisterSymbolAction(
            symbol =>
            {
                foreach (var mapped in MappedCopies.Of((INamedTypeSymbol)symbol.Symbol))
                {
                    var tags = analysis.ClassifierFor(symbol.CancellationToken);
                    if (FindingOf(mapped, symbol.Compilation, tags) is { } finding)
                        symbol.Report(finding);
                }
            },
            SymbolKind.NamedType);
    }

    private static void Check(OperationContext context, PrivacyAnalysis analysis)
    {
        foreach (var copy in CopiedValue.In(context.Operation, context.ContainingSymbol))
        {
            if (!CouldTag(copy, context.Compilation))
                continue;

            var tags = analysis.ClassifierFor(context.CancellationToken);
            var data = copy.Sources()
                .Select(tags.TagOf)
                .OfType<PersonalData>()
                .Where(static source => source.Sensitivity >= Sensitivity.Moderate)
                .OrderByDescending(static source => source.Sensitivity)
                .FirstOrDefault();
            if (data is not null && !IsTagged(copy.Target, tags))
            {
                var severity = IsContract(copy) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
                context.Report(Finding(copy.Value.Syntax.GetLocation(), severity, copy.Target, data));
            }
        }
    }

    private static Diagnostic? FindingOf(
        (Location Place, IPropertySymbol Source, IPropertySymbol Target) mapped,
        Compilation compilation,
        Classifier tags) =>
        IsOurs(mapped.Target, compilation)
        && CanHold(mapped.Target.OriginalDefinition.Type)
        && !IsTagged(mapped.Target, tags)
        && tags.TagOf(mapped.Source) is { Sensitivity: >= Sensitivity.Moderate } data
            ? Finding(mapped.Place, DiagnosticSeverity.Warning, mapped.Target, data)
            : null;

    private static Diagnostic Finding(
        Location place,
        DiagnosticSeverity severity,
        ISymbol target,
        PersonalData data) => Diagnostic.Create(
            Rule,
            place,
            severity,
            target.Locations.Where(static found => found.IsInSource),
            Report.Properties([data.Category], data.Sensitivity, RuleDescriptor.PrinciplesOf(Rule))
                .Add(FindingProperties.Symbols, SymbolIds.Of(data.Symbol))
                .Add(FindingProperties.Target, SymbolIds.Of(target)),
            SymbolNames.InType(data.Symbol),
            Messages.Name(data.Category),
            SymbolNames.InType(target));

    // What the compilation follows itself needs no tag; what others read does.
    private static bool CouldTag(CopiedValue copy, Compilation compilation) => copy.Target switch
    {
        IParameterSymbol parameter => IsOurs(parameter, compilation)
            && CanHold(parameter.OriginalDefinition.Type)
            && !IsException(parameter.ContainingType),
        IPropertySymbol { IsOverride: false, IsReadOnly: true } property when !copy.IsElement =>
            IsOurs(property, compilation)
            && CanHold(property.OriginalDefinition.Type)
            && IsVisible(property),
        IPropertySymbol { IsOverride: false } property => IsOurs(property, compilation)
            && CanHold(property.OriginalDefinition.Type)
            && property.DeclaredAccessibility != Accessibility.Private,
        IFieldSymbol field => IsOurs(field, compilation)
            && CanHold(field.OriginalDefinition.Type)
            && field is { DeclaredAccessibility: not Accessibility.Private, AssociatedSymbol: null },
        IMethodSymbol { IsOverride: false, ExplicitInterfaceImplementations.IsEmpty: true } method =>
            method.Name != nameof(ToString) && CanHold(method.OriginalDefinition.ReturnType) && IsVisible(method),
        _ => false,
    };

    private static bool IsContract(CopiedValue copy) =>
        copy is { IsElement: false, Target: IMethodSymbol or IPropertySymbol { IsReadOnly: true } };

    private static bool IsOurs(ISymbol symbol, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    // A box that holds anything is no place for the tag of one datum.
    private static bool CanHold(ITypeSymbol type) =>
        type.TypeKind is not (TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error)
        && type.SpecialType is not (SpecialType.System_Object or SpecialType.System_Void
            or SpecialType.System_Boolean);

    private static bool IsException(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == "System.Exception")
                return true;
        }

        return false;
    }

    private static bool IsVisible(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected
                or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTagged(ISymbol target, Classifier tags) =>
        tags.IsDecided(target)
        || tags.TagOf(TypeOf(target)) is not null
        || InheritedMembers.Of(target).Any(tags.IsDecided)
        || (target is IParameterSymbol parameter
            && PositionalMembers.PropertyOf(parameter) is { } property
            && tags.IsDecided(property));

    private static ITypeSymbol TypeOf(ISymbol target) =>
        target is IMethodSymbol method ? method.ReturnType : DeclaredType.TypeOf(target);
}
