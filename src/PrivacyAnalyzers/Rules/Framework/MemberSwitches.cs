using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Properties of libraries and the constants that switch a safeguard off: <c>SslMode = SslMode.Disable</c>. Each is an
/// exact member; a constant goes by the name of its enum member, of the static property it comes from, or is
/// <c>true</c> or <c>false</c>.
/// </summary>
internal sealed class MemberSwitches
{
    private readonly ImmutableDictionary<ISymbol, string[]> _off;

    private MemberSwitches(ImmutableDictionary<ISymbol, string[]> off) => _off = off;

    /// <summary>Finds the members that a compilation knows.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="switches">Type, property and the names of the constants, separated by blanks.</param>
    public static MemberSwitches In(
        Compilation compilation,
        IEnumerable<(string Type, string Property, string Off)> switches)
    {
        var off = ImmutableDictionary.CreateBuilder<ISymbol, string[]>(SymbolEqualityComparer.Default);
        foreach (var (type, property, names) in switches)
        {
            foreach (var member in MembersOf(compilation.TypeNamed(type), property))
            {
                off[member] = names.Split(' ');
            }
        }

        return new(off.ToImmutable());
    }

    /// <summary>Gets the property that an assignment switches off.</summary>
    /// <param name="assignment">An assignment.</param>
    /// <returns>The property, or null.</returns>
    public IPropertySymbol? SwitchedOffBy(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Property: { } property }
        && _off.TryGetValue(property.OriginalDefinition, out var off)
        && NamesOf(assignment.Value).Any(off.Contains)
            ? property
            : null;

    /// <summary>Gets the names of flags that are set together.</summary>
    private static IEnumerable<string> NamesOf(IOperation value) => value switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } both =>
            NamesOf(both.LeftOperand).Concat(NamesOf(both.RightOperand)),
        _ => NameOf(value) is { } name ? [name] : [],
    };

    /// <summary>Gets the name of a constant: of an enum member, of a static property, of a truth value.</summary>
    /// <param name="value">An expression.</param>
    /// <returns>The name, or null for anything else.</returns>
    public static string? NameOf(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            IPropertyReferenceOperation { Property: { IsStatic: true } property } => property.Name,
            IFieldReferenceOperation { Field: { IsStatic: true } field } => field.Name,
            { ConstantValue: { HasValue: true, Value: bool flag } } => flag ? "true" : "false",
            _ => null,
        };
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol? type, string name) =>
        type is null ? Enumerable.Empty<ISymbol>() : type.GetMembers(name);
}
