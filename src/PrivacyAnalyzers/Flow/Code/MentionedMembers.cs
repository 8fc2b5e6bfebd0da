using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The places of one type, with what is nested in it, where a static member of it is named: in <c>Last = name</c> and
/// <c>All.Add(name)</c> those of <c>Last</c> and <c>All</c>. Found in one walk for all members.
/// </summary>
internal sealed class MentionedMembers
{
    private static readonly IReadOnlyList<SyntaxNode> None = [];

    private readonly Dictionary<string, List<SyntaxNode>> _places = new(StringComparer.Ordinal);

    private MentionedMembers()
    {
    }

    /// <summary>Walks a type.</summary>
    /// <param name="outermost">A type that is in no other.</param>
    /// <param name="cancel">Cancels the walk.</param>
    /// <returns>The places of its static members that more than the static constructor can fill.</returns>
    public static MentionedMembers Of(INamedTypeSymbol outermost, CancellationToken cancel)
    {
        var mentioned = new MentionedMembers();
        mentioned.Expect(outermost);
        if (mentioned._places.Count == 0)
        {
            return mentioned;
        }

        foreach (var reference in outermost.DeclaringSyntaxReferences)
        {
            mentioned.Walk(reference.GetSyntax(cancel), cancel);
        }

        return mentioned;
    }

    /// <summary>Gets the places of a member.</summary>
    /// <param name="name">Its simple name.</param>
    /// <returns>The name nodes in the order of the code.</returns>
    public IReadOnlyList<SyntaxNode> Named(string name) => _places.TryGetValue(name, out var found) ? found : None;

    /// <summary>True for members that no code can assign but constructors and initialisers.</summary>
    public static bool IsReadOnly(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };

    /// <summary>True for read-only members whose value has no inside that could be filled later, as of a
    /// string.</summary>
    public static bool IsFilledOnce(ISymbol member) => member switch
    {
        IFieldSymbol { IsReadOnly: true } field => field.Type.IsPlain(),
        IPropertySymbol { SetMethod: null } property => property.Type.IsPlain(),
        _ => false,
    };

    private void Expect(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is INamedTypeSymbol nested)
            {
                Expect(nested);
            }
            else if (member is { IsStatic: true } and (IFieldSymbol { IsConst: false } or IPropertySymbol)
                && !IsFilledOnce(member))
            {
                _places[member.Name] = [];
            }
        }
    }

    private void Walk(SyntaxNode type, CancellationToken cancel)
    {
        foreach (var node in type.DescendantNodes(static n => n is not AttributeListSyntax))
        {
            cancel.ThrowIfCancellationRequested();
            if (node is IdentifierNameSyntax name && _places.TryGetValue(name.Identifier.ValueText, out var places))
            {
                places.Add(node);
            }
        }
    }
}
