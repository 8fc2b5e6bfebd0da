using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A hash without a key does not hide a value that can be guessed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PlainHashAsPseudonym() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV5001",
        RuleGroup.Security,
        DiagnosticSeverity.Warning,
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.3"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .FromValues(Sensitivity.Moderate)
        .Of(
            DataCategory.Identity,
            DataCategory.OfficialIdentifier,
            DataCategory.Contact,
            DataCategory.Biographic,
            DataCategory.LegalStatus,
            DataCategory.Financial,
            DataCategory.OnlineIdentifier,
            DataCategory.Credential,
            DataCategory.Unspecified)
        .To(SinkKind.Hash)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);

    private static readonly ImmutableArray<string> Plain = ImmutableArray.Create(
        "MD5", "SHA1", "SHA256", "SHA384", "SHA512", "SHA3_256", "SHA3_384", "SHA3_512");

    // ComputeHash is one member for hashes with and without a key; the type of the variable tells them apart.
    private protected override Func<TaintFlow, bool> Further(BodyContext context)
    {
        var calls = new SinkCalls(context.Compilation);
        var plain = Plain
            .Select(name => context.Compilation.TypeNamed($"System.Security.Cryptography.{name}"))
            .OfType<ISymbol>()
            .ToImmutableHashSet(SymbolEqualityComparer.Default);
        return flow => flow.Target.IsStatic
            || (calls.At(flow, context.OperationBlocks, context.CancellationToken) is { Instance: { } hash }
                && hash.TypeBeforeConversion() is { } type
                && (plain.Contains(type) || (type.BaseType is { } parent && plain.Contains(parent))));
    }
}
