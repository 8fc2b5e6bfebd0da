using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>
/// Names for what had none: the hole of <c>person.FullName</c> is <c>FullName</c>, its parameter <c>fullName</c>.
/// </summary>
internal static class HoleNames
{
    private const string Any = "Value";
    private const int Words = 5;

    // The logging method has parameters of these names already.
    private static readonly ImmutableHashSet<string> Reserved =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "logger", "level", "exception");

    /// <summary>Gets a name for the hole of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="taken">The names of other holes.</param>
    /// <returns>A name in Pascal case.</returns>
    public static string For(ExpressionSyntax value, IEnumerable<string> taken) =>
        Unique(Pascal(NameIn(value)), taken);

    /// <summary>Finds out whether a hole can have a parameter of its name.</summary>
    /// <param name="hole">The name of the hole.</param>
    /// <returns>False for the names of other parameters, and for what is no name.</returns>
    public static bool IsFree(string hole) => SyntaxFacts.IsValidIdentifier(hole) && !Reserved.Contains(hole);

    /// <summary>Gets the name of the parameter for a hole.</summary>
    /// <param name="hole">The name of the hole.</param>
    /// <returns>The same name in camel case.</returns>
    public static string Parameter(string hole)
    {
        var name = char.ToLowerInvariant(hole[0]) + hole.Substring(1);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : $"@{name}";
    }

    /// <summary>Gets the name of a logging method from its message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="taken">Finds out whether the place knows a name already.</param>
    /// <returns><c>LogRegistered</c> for <c>Registered {FullName}</c>.</returns>
    public static string Method(LogText text, Func<string, bool> taken)
    {
        var first = text.Template.Split('{')[0];
        var words = first.Any(char.IsLetter) ? first : string.Join(" ", text.Values.Select(static value => value.Name));
        var name = "Log" + string.Concat(WordsIn(words).Take(Words).Select(Pascal));
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? name : $"{name}{number}")
            .First(candidate => !taken(candidate));
    }

    private static string NameIn(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax access => NameIn(access.WhenNotNull),
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => NameIn(call.Expression),
        InvocationExpressionSyntax call => NameIn(call.Expression),
        ElementAccessExpressionSyntax element => NameIn(element.Expression),
        PostfixUnaryExpressionSyntax certain => NameIn(certain.Operand),
        ParenthesizedExpressionSyntax inner => NameIn(inner.Expression),
        AwaitExpressionSyntax awaited => NameIn(awaited.Expression),
        BinaryExpressionSyntax either => NameIn(either.Left),
        _ => Any,
    };

    private static IEnumerable<string> WordsIn(string text) => new string(
            text.Select(static letter => char.IsLetterOrDigit(letter) ? letter : ' ').ToArray())
        .Split([' '], StringSplitOptions.RemoveEmptyEntries)
        .Where(static word => char.IsLetter(word[0]));

    private static string Pascal(string name)
    {
        var trimmed = name.TrimStart('_', '@');
        return trimmed.Length == 0 || !char.IsLetter(trimmed[0])
            ? Any
            : char.ToUpperInvariant(trimmed[0]) + trimmed.Substring(1);
    }

    private static string Unique(string name, IEnumerable<string> taken)
    {
        var known = new HashSet<string>(taken.Concat(Reserved), StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? name : $"{name}{number}")
            .First(candidate => !known.Contains(candidate));
    }
}
