namespace PrivacyAnalyzers.Models;

/// <summary>
/// Which calls a row is about, where it does not speak of all: <c>{type=email|name}</c> those that pass one of these
/// constants to <c>type</c>, <c>{match:Acme.Claim.Type=email}</c> those that pass a function that compares the property
/// with the constant.
/// </summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Property">The property with its type and namespace, or null.</param>
/// <param name="Constants">The constants.</param>
internal sealed record ModelCondition(string Parameter, string? Property, ImmutableArray<string> Constants)
{
    /// <summary>The sign before the name of a list of constants.</summary>
    public const char List = '@';

    private const char Start = '{';
    private const char End = '}';
    private const char Equal = '=';
    private const char Colon = ':';
    private const char Or = '|';

    /// <summary>Divides a column of ports from the condition at its end.</summary>
    /// <param name="column">The third column of a row.</param>
    /// <returns>The ports, and what stands between the braces, or null where no condition ends the column.</returns>
    public static (string Ports, string? Condition) Divide(string column)
    {
        var start = column.LastIndexOf(Start);
        return start > 0 && column[column.Length - 1] == End && column.IndexOf(Equal, start) > 0
            ? (column.Substring(0, start), column.Substring(start + 1, column.Length - start - 2))
            : (column, null);
    }

    /// <summary>Reads a condition.</summary>
    /// <param name="text">What stands between the braces.</param>
    /// <param name="listNamed">Gets the constants of a list, null where no list has the name.</param>
    /// <returns>The condition, or null if the text does not have the form.</returns>
    public static ModelCondition? Read(string text, Func<string, ImmutableArray<string>?> listNamed)
    {
        var equal = text.IndexOf(Equal);
        var tested = text.Substring(0, equal).Split(Colon);
        var words = text.Substring(equal + 1).Split(Or);
        if (tested.Length > 2 || tested.Concat(words).Any(static word => word.Length == 0))
            return null;

        var constants = ImmutableArray.CreateBuilder<string>();
        foreach (var word in words)
        {
            if (word[0] != List)
                constants.Add(word);
            else if (listNamed(word.Substring(1)) is { } list)
                constants.AddRange(list);
            else
                return null;
        }

        return new(tested[0], tested.Length > 1 ? tested[1] : null, constants.ToImmutable());
    }

    public bool Equals(ModelCondition? other) =>
        other is not null
        && Parameter == other.Parameter
        && Property == other.Property
        && Constants.SequenceEqual(other.Constants);

    public override int GetHashCode() => Parameter.GetHashCode();
}
