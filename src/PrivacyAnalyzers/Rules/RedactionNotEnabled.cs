using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A classified parameter of a log method is redacted only where redaction is enabled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RedactionNotEnabled() : ApplicationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1009",
        RuleGroup.Logging,
        RuleSeverity.Of(DiagnosticSeverity.Info).AtEnd(),
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Icrc("2.8"));

    private const string Telemetry = "Microsoft.Extensions.Telemetry";

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        // Without this package the generator knows no classification, and the data is followed into the log.
        if (context.Compilation.TypesNamed("Microsoft.Extensions.Logging.LogPropertiesAttribute").IsEmpty
            || OthersMayEnable(context.Compilation))
        {
            return;
        }

        var isEnabled = false;
        var classified = new ConcurrentBag<IParameterSymbol>();
        var symbols = new ClassifiedSymbols(context.Compilation);
        context.RegisterOperations(
            operation =>
            {
                if (((IInvocationOperation)operation.Operation).TargetMethod is
                    {
                        Name: "EnableRedaction",
                        ContainingType.Name: "LoggingRedactionExtensions",
                    })
                {
                    isEnabled = true;
                }
            },
            OperationKind.Invocation);
        context.RegisterSymbolAction(
            symbol =>
            {
                foreach (var parameter in LogMethods.ParametersIn((INamedTypeSymbol)symbol.Symbol))
                {
                    if (symbols.Contains(parameter))
                        classified.Add(parameter);
                }
            },
            SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var parameter in isEnabled ? [] : classified.ToArray())
                end.Report(Diagnostic.Create(Descriptor, parameter.Locations[0], parameter.Name));
        });
    }

    // A library that sets up logging for the application may have enabled it.
    private static bool OthersMayEnable(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(static assembly => !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal))
        .SelectMany(static assembly => assembly.Modules)
        .SelectMany(static module => module.ReferencedAssemblies)
        .Any(static name => name.Name == Telemetry);
}
