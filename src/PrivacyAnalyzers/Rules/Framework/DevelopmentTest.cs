using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Reads conditions: <c>environment.IsDevelopment()</c> being true, or <c>environment.IsProduction()</c> with its
/// opposite being false, proves that the code runs in development.
/// </summary>
internal sealed class DevelopmentTest
{
    private const string Development = "Development";

    // Broken code can define a local by itself, and generated code can be nested without end.
    private const int Depth = 50;

    private static readonly ImmutableArray<string> Extensions = ImmutableArray.Create(
        "Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions",
        "Microsoft.Extensions.Hosting.HostingEnvironmentExtensions",
        "Microsoft.AspNetCore.Hosting.HostingEnvironmentExtensions");

    private static readonly ImmutableArray<string> Environments = ImmutableArray.Create(
        "Microsoft.Extensions.Hosting.IHostEnvironment",
        "Microsoft.Extensions.Hosting.IHostingEnvironment",
        "Microsoft.AspNetCore.Hosting.IHostingEnvironment");

    private readonly ImmutableHashSet<ISymbol> _isDevelopment;
    private readonly ImmutableHashSet<ISymbol> _isEnvironment;
    private readonly ImmutableHashSet<ISymbol> _environmentName;

    public DevelopmentTest(Compilation compilation)
    {
        _isDevelopment = Members(compilation, Extensions, "IsDevelopment");
        _isEnvironment = Members(compilation, Extensions, "IsEnvironment");
        _environmentName = Members(compilation, Environments, "EnvironmentName");
    }

    /// <summary>Finds out what a condition says about the environment.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="outcome">What it came to.</param>
    /// <returns>True when that outcome is possible in development only.</returns>
    public bool Proves(IOperation condition, bool outcome) => Proves(condition, outcome, Depth);

    private bool Proves(IOperation condition, bool outcome, int depth) => condition switch
    {
        _ when depth == 0 => false,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Proves(not.Operand, !outcome, depth - 1),
        IConversionOperation conversion => Proves(conversion.Operand, outcome, depth - 1),
        IParenthesizedOperation inner => Proves(inner.Operand, outcome, depth - 1),
        IBinaryOperation binary => ProvesBinary(binary, outcome, depth - 1),
        IInvocationOperation call => outcome && IsDevelopmentCall(call),
        ILocalReferenceOperation local => InitialValueOf(local) is { } value && Proves(value, outcome, depth - 1),
        _ => false,
    };

    private static ImmutableHashSet<ISymbol> Members(
        Compilation compilation,
        ImmutableArray<string> types,
        string member) => types
            .SelectMany(type => compilation.TypesNamed(type))
            .SelectMany(type => type.GetMembers(member))
            .ToImmutableHashSet(SymbolEqualityComparer.Default);

    // Only a local that is never assigned again still means what it was set to.
    private static IOperation? InitialValueOf(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        var local = reference.Local;
        var operations = root.Descendants().ToList();
        var isChanged = operations.OfType<IAssignmentOperation>().Any(assignment =>
            assignment.Target is ILocalReferenceOperation target
            && SymbolEqualityComparer.Default.Equals(target.Local, local));
        return isChanged
            ? null
            : operations.OfType<IVariableDeclaratorOperation>()
                .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                ?.Initializer?.Value;
    }

    private bool ProvesBinary(IBinaryOperation binary, bool outcome, int depth) => binary.OperatorKind switch
    {
        BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And when outcome =>
            Proves(binary.LeftOperand, true, depth) || Proves(binary.RightOperand, true, depth),
        BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or when outcome =>
            Proves(binary.LeftOperand, true, depth) && Proves(binary.RightOperand, true, depth),
        BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or =>
            Proves(binary.LeftOperand, false, depth) || Proves(binary.RightOperand, false, depth),
        BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And =>
            Proves(binary.LeftOperand, false, depth) && Proves(binary.RightOperand, false, depth),
        BinaryOperatorKind.Equals => outcome && ComparesName(binary),
        BinaryOperatorKind.NotEquals => !outcome && ComparesName(binary),
        _ => false,
    };

    private bool ComparesName(IBinaryOperation binary) =>
        (IsName(binary.LeftOperand) && IsDevelopmentText(binary.RightOperand))
        || (IsName(binary.RightOperand) && IsDevelopmentText(binary.LeftOperand));

    private bool IsName(IOperation operand) =>
        operand is IPropertyReferenceOperation reference && _environmentName.Contains(reference.Property);

    private static bool IsDevelopmentText(IOperation operand) =>
        operand.ConstantValue is { HasValue: true, Value: Development }
        || operand is IFieldReferenceOperation
        {
            Field: { Name: Development, ContainingType.Name: "Environments", IsReadOnly: true },
        };

    private bool IsDevelopmentCall(IInvocationOperation call)
    {
        var method = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;
        return _isDevelopment.Contains(method)
            || (_isEnvironment.Contains(method)
                && call.Arguments.Length > 0
                && IsDevelopmentText(call.Arguments[call.Arguments.Length - 1].Value));
    }
}
