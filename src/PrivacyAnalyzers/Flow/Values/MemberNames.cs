namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The names that <see cref="AccessPath"/> and cells use for members. One name stands for a property, its backing
/// field, its overrides and its implementations; elements of a tuple are named as their position.
/// </summary>
internal static class MemberNames
{
    /// <summary>What an object carries as a whole, as a <c>StringBuilder</c> carries the text appended to it.</summary>
    public const string Self = "<self>";

    /// <summary>The variables that a function object captured.</summary>
    public const string Captured = "<captured>";

    /// <summary>What type tests have found out about an object: a <see cref="TypeBounds"/> as its constant.</summary>
    public const string Bounds = "<is>";

    /// <summary>The receiver, among the variables of a method.</summary>
    public const string This = "this";

    /// <summary>Names a member.</summary>
    /// <param name="member">A field, property or event.</param>
    /// <returns>Its name, with its type where it hides a member of a base class.</returns>
    public static string Of(ISymbol member) => member switch
    {
        IFieldSymbol { CorrespondingTupleField: { } position } => position.Name,
        IFieldSymbol { AssociatedSymbol: { } property } => Of(property),
        IPropertySymbol { ExplicitInterfaceImplementations: [var implemented, ..] } => implemented.Name,
        IPropertySymbol { IsIndexer: true } => AccessPath.Element,
        _ => Hides(member) ? $"{member.ContainingType.Name}::{member.Name}" : member.Name,
    };

    private static bool Hides(ISymbol member)
    {
        if (member.IsOverride || member.ContainingType is not { TypeKind: TypeKind.Class } type)
        {
            return false;
        }

        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var hidden in current.GetMembers(member.Name))
            {
                if (hidden is IFieldSymbol or IPropertySymbol)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Names a local variable or parameter so that variables of other scopes do not clash.</summary>
    /// <param name="variable">The variable.</param>
    /// <returns>Its name and the place of its declaration.</returns>
    public static string OfVariable(ISymbol variable) => $"{variable.Name}@{PositionOf(variable)}";

    /// <summary>Names the hidden field that a parameter of a primary constructor is to other members.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>A name that no member can have.</returns>
    public static string OfCaptured(IParameterSymbol parameter) => $"<{parameter.Name}>";

    /// <summary>Reads the place of a variable's declaration back from its name.</summary>
    /// <param name="name">A name made by <see cref="OfVariable"/>.</param>
    /// <returns>The position in the source file, or -1.</returns>
    public static int PositionIn(string name)
    {
        var at = name.LastIndexOf('@');
        return at >= 0 && int.TryParse(name.Substring(at + 1), out var position) ? position : -1;
    }

    private static int PositionOf(ISymbol variable) =>
        variable.DeclaringSyntaxReferences is [var declaration, ..] ? declaration.Span.Start
        : variable is IParameterSymbol parameter ? parameter.Ordinal : -1;
}
