using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// A method that a project names: by documentation ID (<c>M:My.Masking.Mask(System.String)</c>, or without the
/// parameter list for every overload) or by type and method (<c>Masking.Mask</c>, the type with as much of its
/// namespace as wanted).
/// </summary>
internal sealed class MethodReference
{
    private const string Prefix = "M:";

    private static readonly ImmutableArray<string> Forms =
        ImmutableArray.Create("Type.Method", "Namespace.Type.Method", "M:Namespace.Type.Method(System.String)");

    private readonly QualifiedName _type;
    private readonly string _method;
    private readonly bool _isDocumentationId;

    private MethodReference(string text, QualifiedName type, string method)
    {
        Text = text;
        _type = type;
        _method = method;
        _isDocumentationId = text.StartsWith(Prefix, StringComparison.Ordinal);
    }

    /// <summary>Gets the reference as the project wrote it.</summary>
    public string Text { get; }

    /// <summary>Gets the name of the type, with as much of its namespace as the project wrote.</summary>
    public QualifiedName TypeName => _type;

    public static ParsedValue<MethodReference> Parse(string text)
    {
        var start = text.StartsWith(Prefix, StringComparison.Ordinal) ? Prefix.Length : 0;
        var parameters = start == 0 ? -1 : text.IndexOf('(');
        var path = parameters < 0 ? text.Substring(start) : text.Substring(start, parameters - start);
        var dot = path.LastIndexOf('.');
        var type = dot < 0 ? null : QualifiedName.TryParse(path.Substring(0, dot));
        var method = QualifiedName.TryParse(path.Substring(dot + 1).Split('`')[0]);
        return type is null || method is null
            ? ParsedValue<MethodReference>.Wrong(text, Forms)
            : new MethodReference(text, type, method.SimpleName);
    }

    /// <summary>True when the method, or the definition it was constructed from, is the one referred to.</summary>
    public bool Matches(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (definition.Name != _method || definition.ContainingType is not { } type)
            return false;

        if (!_isDocumentationId)
            return _type.MatchesEndOf(type);

        return _type.Matches(type)
            && (Text.IndexOf('(') < 0 || definition.GetDocumentationCommentId() == Text);
    }
}
