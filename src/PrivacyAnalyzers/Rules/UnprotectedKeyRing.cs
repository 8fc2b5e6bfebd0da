using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Keys that are written to a place of one's own must be encrypted there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnprotectedKeyRing() : PrivacyRule(Rule)
{
    private const string Space = "Microsoft.AspNetCore.DataProtection.";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV5006",
        RuleGroup.Security,
        DiagnosticSeverity.Warning,
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("10"));

    private static readonly ImmutableHashSet<string> Persisting = ImmutableHashSet.Create(
        Space + "DataProtectionBuilderExtensions.PersistKeysToFileSystem",
        Space + "DataProtectionBuilderExtensions.PersistKeysToRegistry",
        Space + "EntityFrameworkCoreDataProtectionExtensions.PersistKeysToDbContext",
        Space + "StackExchangeRedisDataProtectionBuilderExtensions.PersistKeysToStackExchangeRedis",
        Space + "AzureStorageBlobDataProtectionBuilderExtensions.PersistKeysToAzureBlobStorage",
        Space + "AzureDataProtectionBuilderExtensions.PersistKeysToAzureBlobStorage");

    private static readonly ImmutableHashSet<string> Protecting = ImmutableHashSet.Create(
        Space + "DataProtectionBuilderExtensions.ProtectKeysWithCertificate",
        Space + "DataProtectionBuilderExtensions.ProtectKeysWithDpapi",
        Space + "DataProtectionBuilderExtensions.ProtectKeysWithDpapiNG",
        Space + "AzureDataProtectionBuilderExtensions.ProtectKeysWithAzureKeyVault",
        Space + "AzureDataProtectionKeyVaultKeyBuilderExtensions.ProtectKeysWithAzureKeyVault");

    private static readonly NamedCalls Calls = new(
        Persisting.Select(static name => name.Substring(name.LastIndexOf('.') + 1)).Distinct().ToArray());

    private protected override bool NeedsNoTags => true;

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        if (context.Compilation.TypeNamed(Space + "IDataProtectionBuilder") is { } builder)
        {
            var guard = new DevelopmentGuard(context.Compilation);
            context.RegisterSemanticModelAction(file => Check(file, builder, guard));
        }
    }

    private void Check(SemanticModelAnalysisContext file, INamedTypeSymbol builder, DevelopmentGuard guard)
    {
        foreach (var call in Calls.In(file))
        {
            if (Persisting.Contains(NameOf(call))
                && !IsContinued(call, builder)
                && !guard.Protects(call, file.CancellationToken))
            {
                file.Report(Diagnostic.Create(
                    Descriptor,
                    call.Syntax.GetLocation(),
                    SymbolNames.InType((call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition)));
            }
        }
    }

    // Protection may come anywhere in the member, or from code that is handed the builder.
    private static bool IsContinued(IOperation call, INamedTypeSymbol builder) => TextValues.RootOf(call)
        .Descendants()
        .Any(operation => operation switch
        {
            IInvocationOperation other => Protecting.Contains(NameOf(other)) || TakesOver(other, builder),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } =>
                target.Property.Name == "XmlEncryptor",
            IReturnOperation { ReturnedValue.Type: { } type } => Same(type, builder) && !IsLambda(operation),
            _ => false,
        });

    private static bool TakesOver(IInvocationOperation other, INamedTypeSymbol builder) =>
        !NameOf(other).StartsWith(Space, StringComparison.Ordinal)
        && other.Arguments.Any(argument => Same(argument.Value.Type, builder));

    private static bool IsLambda(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation)
                return true;
        }

        return false;
    }

    private static bool Same(ITypeSymbol? left, INamedTypeSymbol right) =>
        SymbolEqualityComparer.Default.Equals(left, right);

    private static string NameOf(IInvocationOperation call) =>
        $"{call.TargetMethod.ContainingType?.ToDisplayString()}.{call.TargetMethod.Name}";
}
