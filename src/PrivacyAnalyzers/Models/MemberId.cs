namespace PrivacyAnalyzers.Models;

/// <summary>
/// The member that a row is about, as a documentation-comment ID. <c>M:System.String.Trim</c> without a parameter list
/// is every overload, <c>M:System.String.Trim(System.Char)</c> is one, <c>M:System.String.Trim()</c> the one
/// without parameters; a leading <c>+</c> extends the row to overrides and implementations, and for a constructor to
/// the constructors of derived library types.
/// </summary>
internal sealed class MemberId
{
    private const string ConstructorName = "#ctor";
    private const string NoParameters = "()";

    private MemberId(string text, bool isExtended, string container, string member)
    {
        Text = text;
        IsExtended = isExtended;
        Container = container;
        IsOverload = text.IndexOf('(') >= 0;
        MemberName = member == ConstructorName ? WellKnownMemberNames.InstanceConstructorName : WithoutArity(member);
        TypeName = WithoutArity(container.Substring(container.LastIndexOf('.') + 1));
    }

    /// <summary>Gets the ID without the leading <c>+</c>.</summary>
    public string Text { get; }

    public bool IsExtended { get; }

    /// <summary>Gets a value indicating whether the ID names one overload.</summary>
    public bool IsOverload { get; }

    /// <summary>Gets the containing type as its documentation-comment ID says it, without <c>T:</c>.</summary>
    public string Container { get; }

    /// <summary>Gets the simple name of the containing type.</summary>
    public string TypeName { get; }

    /// <summary>Gets the name of the member as its symbol has it.</summary>
    public string MemberName { get; }

    public bool IsProperty => Text.StartsWith("P:", StringComparison.Ordinal);

    public bool IsConstructor => MemberName == WellKnownMemberNames.InstanceConstructorName;

    /// <summary>Reads an ID.</summary>
    /// <param name="text">The fourth column of a row.</param>
    /// <returns>The ID, or null if it does not have the shape of a method's or property's ID.</returns>
    public static MemberId? Parse(string text)
    {
        var isExtended = text.StartsWith("+", StringComparison.Ordinal);
        var id = isExtended ? text.Substring(1) : text;
        if (!id.StartsWith("M:", StringComparison.Ordinal) && !id.StartsWith("P:", StringComparison.Ordinal))
            return null;

        var list = id.IndexOf('(');
        var head = list < 0 ? id : id.Substring(0, list);
        var dot = head.LastIndexOf('.');
        var isWhole = dot > 2 && dot < head.Length - 1 && (list < 0 || id.IndexOf(')') > list);
        return isWhole ? new MemberId(id, isExtended, head.Substring(2, dot - 2), head.Substring(dot + 1)) : null;
    }

    /// <summary>True when the ID means a member with this documentation-comment ID.</summary>
    /// <param name="id">A complete ID.</param>
    public bool Means(string id)
    {
        if (IsOverload)
            return string.Equals(WithoutEmptyList(Text), id, StringComparison.Ordinal);

        if (!id.StartsWith(Text, StringComparison.Ordinal))
            return false;

        return id.Length == Text.Length
            || id[Text.Length] is '(' or '~'
            || (id[Text.Length] == '`' && Text.LastIndexOf('`') <= Text.LastIndexOf('.'));
    }

    /// <summary>True when the ID means a member of this type, declared or inherited.</summary>
    /// <param name="type">A type.</param>
    public bool IsIn(INamedTypeSymbol type) =>
        string.Equals(TypeName, type.Name, StringComparison.Ordinal)
        && type.OriginalDefinition.GetDocumentationCommentId() is { } id
        && string.CompareOrdinal(id, 2, Container, 0, int.MaxValue) == 0;

    public override string ToString() => IsExtended ? $"+{Text}" : Text;

    private static string WithoutEmptyList(string text) => text.EndsWith(NoParameters, StringComparison.Ordinal)
        ? text.Substring(0, text.Length - NoParameters.Length)
        : text;

    private static string WithoutArity(string name)
    {
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }
}
