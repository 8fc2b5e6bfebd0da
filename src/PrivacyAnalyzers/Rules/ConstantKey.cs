using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Keys that are written into the code and the mode ECB do not hide personal data.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConstantKey() : StructuralRule(
    Rule,
    OperationKind.Invocation,
    OperationKind.ObjectCreation,
    OperationKind.SimpleAssignment)
{
    private const string Space = "System.Security.Cryptography";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV5007",
        RuleGroup.Security,
        DiagnosticSeverity.Warning,
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private static readonly ImmutableHashSet<string> Secrets = ImmutableHashSet.Create(
        "iv", "key", "nonce", "rgbIV", "rgbKey");

    private static readonly ImmutableHashSet<string> Ecb = ImmutableHashSet.Create("EncryptEcb", "TryEncryptEcb");

    private protected override Action<OperationContext>? CheckFor(Compilation compilation)
    {
        var algorithm = compilation.TypeNamed($"{Space}.SymmetricAlgorithm");
        var mode = algorithm?.GetMembers("Mode").FirstOrDefault();
        var bytes = new ConstantBytes(compilation);
        return context =>
        {
            if (PlaceIn(context.Operation, mode, bytes, context.CancellationToken) is { } place)
                context.Report(Diagnostic.Create(Descriptor, place.Syntax.GetLocation()));
        };
    }

    private static IOperation? PlaceIn(
        IOperation operation,
        ISymbol? mode,
        ConstantBytes bytes,
        CancellationToken cancel) => operation switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property } } assignment
                when IsEcb(property, assignment.Value, mode) || IsSecret(property, assignment.Value, bytes, cancel) =>
                assignment.Value,
            IInvocationOperation { TargetMethod: { } method } call when IsOfCryptography(method) =>
                Ecb.Contains(method.Name) ? call : SecretAmong(call.Arguments, bytes, cancel),
            IObjectCreationOperation { Constructor: { } constructor } made when IsOfCryptography(constructor) =>
                SecretAmong(made.Arguments, bytes, cancel),
            _ => null,
        };

    private static bool IsEcb(IPropertySymbol property, IOperation value, ISymbol? mode)
    {
        var declared = property;
        while (declared.OverriddenProperty is { } overridden)
        {
            declared = overridden;
        }

        return mode is not null
            && SymbolEqualityComparer.Default.Equals(declared, mode)
            && MemberSwitches.NameOf(value) == "ECB";
    }

    private static bool IsSecret(
        IPropertySymbol property,
        IOperation value,
        ConstantBytes bytes,
        CancellationToken cancel) =>
        property.Name is "Key" or "IV" && IsOfCryptography(property) && bytes.Are(value, cancel);

    private static IOperation? SecretAmong(
        ImmutableArray<IArgumentOperation> arguments,
        ConstantBytes bytes,
        CancellationToken cancel) => arguments
            .Where(static argument => argument.Parameter is { } parameter && Secrets.Contains(parameter.Name))
            .Select(static argument => argument.Value)
            .FirstOrDefault(value => bytes.Are(value, cancel));

    private static bool IsOfCryptography(ISymbol member) =>
        member.ContainingNamespace?.ToDisplayString() == Space;
}
