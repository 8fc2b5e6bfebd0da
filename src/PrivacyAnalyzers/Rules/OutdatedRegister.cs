using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A committed record of processing lists each tagged member as the code declares it, and no other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OutdatedRegister() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV8002",
        RuleGroup.Accountability,
        RuleSeverity.Of(DiagnosticSeverity.Warning).OffInTests(),
        Principles.Iom(12),
        Principles.Un(10),
        Principles.Icrc("2.9"));

    // The last tag may be gone and still be in the register.
    private protected override bool NeedsNoTags => true;

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        var registers = analysis.Registers;
        if (registers.IsEmpty || registers.Any(static register => register.Fault is not null))
            return;

        var reader = new DeclaredDataReader(analysis.ClassifierFor(context.CancellationToken));
        var entries = registers
            .SelectMany(static register => register.Members)
            .ToLookup(static member => member.Id, StringComparer.Ordinal);
        context.RegisterSymbolAction(
            symbol => CheckMembers(new DeclaredType(symbol, analysis, Descriptor), reader, entries),
            SymbolKind.NamedType);
        if (!analysis.Accepted.IsForSeveralFrameworks)
            context.RegisterAdditionalFileAction(file => CheckEntries(file, registers, reader));
    }

    private static void CheckMembers(
        DeclaredType type,
        DeclaredDataReader reader,
        ILookup<string, RegisteredMember> entries)
    {
        foreach (var (member, data) in reader.Read(type.Symbol))
        {
            var problem = RegisterProblemKind.Missing;
            var differences = string.Empty;
            foreach (var entry in entries[data.Id])
            {
                problem = RegisterProblemKind.Changed;
                differences = string.Join(", ", entry.DifferencesTo(data));
                if (differences.Length == 0)
                    break;
            }

            if (problem == RegisterProblemKind.Missing || differences.Length > 0)
                type.Report(member, data.Category, data.Sensitivity, WordsOf(problem), differences);
        }
    }

    // What other projects declare, or an older register without assemblies, is not ours to judge.
    private void CheckEntries(
        AdditionalFileAnalysisContext context,
        ImmutableArray<CommittedRegister> registers,
        DeclaredDataReader reader)
    {
        foreach (var entry in registers
            .Where(register => register.Path == context.AdditionalFile.Path)
            .SelectMany(static register => register.Members)
            .Where(entry => entry.Assembly == context.Compilation.AssemblyName))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!SymbolIds.DeclaredIn(context.Compilation, entry.Id).Any(member => reader.Read(member) is not null))
                context.Report(Gone(entry));
        }
    }

    private Diagnostic Gone(RegisteredMember entry) => Diagnostic.Create(
        Descriptor,
        entry.Place,
        additionalLocations: null,
        Report.Properties([entry.Category], Sensitivity.Default, RuleDescriptor.PrinciplesOf(Descriptor))
            .Add(FindingProperties.Symbols, entry.Id),
        entry.Name.Length == 0 ? entry.Id : entry.Name,
        Messages.Name(entry.Category),
        WordsOf(RegisterProblemKind.Gone),
        string.Empty);

    private static LocalizableString WordsOf(RegisterProblemKind problem) =>
        Messages.Text($"RegisterProblem_{problem}");
}
