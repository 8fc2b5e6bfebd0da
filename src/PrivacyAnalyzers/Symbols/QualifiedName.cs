namespace PrivacyAnalyzers.Symbols;

/// <summary>
/// The full name of a type in segments, for example <c>My.Namespace.Outer.InnerAttribute</c>, which is compared with a
/// symbol without building the symbol's name. Nested types are written with a dot or a plus, generic ones with their
/// number of type parameters (<c>My.Tag`1</c>).
/// </summary>
internal sealed class QualifiedName
{
    private static readonly char[] Separators = ['.', '+'];
    private readonly string[] _segments;
    private readonly int _arity;

    private QualifiedName(string[] segments)
    {
        _segments = segments;
        var last = segments[segments.Length - 1];
        SimpleName = NameOf(last);
        _arity = last.Length == SimpleName.Length ? 0 : int.Parse(last.Substring(SimpleName.Length + 1), null);
    }

    /// <summary>Gets the last segment without its number of type parameters.</summary>
    public string SimpleName { get; }

    /// <summary>Reads a name.</summary>
    /// <param name="text">The text, for example from a configuration file.</param>
    /// <returns>The name, or null if the text is none.</returns>
    public static QualifiedName? TryParse(string text)
    {
        if (text.StartsWith("global::", StringComparison.Ordinal))
            text = text.Substring("global::".Length);

        var segments = text.Split(Separators);
        return Array.TrueForAll(segments, IsSegment) ? new(segments) : null;
    }

    /// <summary>True when the type has this name; its own type arguments do not matter.</summary>
    public bool Matches(INamedTypeSymbol type) => Matches(type, suffix: "", wholly: true);

    /// <summary>True when the type has this name followed by <c>Attribute</c>, as attributes may be written.</summary>
    public bool MatchesShortened(INamedTypeSymbol type) => Matches(type, suffix: "Attribute", wholly: true);

    /// <summary>True when the name is the type's name or the last segments of it.</summary>
    public bool MatchesEndOf(INamedTypeSymbol type) => Matches(type, suffix: "", wholly: false);

    public override string ToString() => string.Join(".", _segments);

    private static bool IsSegment(string segment)
    {
        var name = NameOf(segment);
        return IsIdentifier(name)
            && (name.Length == segment.Length || int.TryParse(segment.Substring(name.Length + 1), out _));
    }

    private static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
            return false;

        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
                return false;
        }

        return true;
    }

    private static string NameOf(string segment)
    {
        var arity = segment.IndexOf('`');
        return arity < 0 ? segment : segment.Substring(0, arity);
    }

    private bool Matches(INamedTypeSymbol type, string suffix, bool wholly)
    {
        // Names in metadata are made anew for each question.
        var name = type.Name;
        if (type.Arity != _arity
            || name.Length != SimpleName.Length + suffix.Length
            || !name.StartsWith(SimpleName, StringComparison.Ordinal)
            || !name.EndsWith(suffix, StringComparison.Ordinal)
            || type.IsFileLocal)
        {
            return false;
        }

        ISymbol? container = type.ContainingSymbol;
        for (var index = _segments.Length - 2; index >= 0; index--)
        {
            if (container is not INamespaceOrTypeSymbol || container.MetadataName != _segments[index])
                return false;

            container = container.ContainingSymbol;
        }

        return !wholly || container is null or INamespaceSymbol { IsGlobalNamespace: true };
    }
}
