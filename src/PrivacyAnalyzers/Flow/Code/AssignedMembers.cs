using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The places of one file where a member of something is assigned, by the member's simple name: in
/// <c>Register.Last = name;</c> the place of <c>Last</c>. Found once for a file, however many compilations it is in.
/// </summary>
internal sealed class AssignedMembers
{
    private static readonly ConditionalWeakTable<SyntaxTree, AssignedMembers> Found = new();
    private static readonly IReadOnlyList<SyntaxNode> None = [];

    private readonly Dictionary<string, List<SyntaxNode>> _places = new(StringComparer.Ordinal);

    private AssignedMembers()
    {
    }

    public static AssignedMembers In(SyntaxTree tree, CancellationToken cancel) =>
        Found.TryGetValue(tree, out var known) ? known : Found.GetValue(tree, t => Find(t, cancel));

    /// <summary>Gets the names that are assigned to.</summary>
    /// <param name="name">A simple name.</param>
    /// <returns>The name nodes in the order of the code.</returns>
    public IReadOnlyList<SyntaxNode> Named(string name) => _places.TryGetValue(name, out var found) ? found : None;

    private static AssignedMembers Find(SyntaxTree tree, CancellationToken cancel)
    {
        var members = new AssignedMembers();
        foreach (var node in tree.GetRoot(cancel).DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: var name } })
            {
                members.Add(name);
            }
        }

        return members;
    }

    private void Add(SimpleNameSyntax name)
    {
        if (!_places.TryGetValue(name.Identifier.ValueText, out var places))
        {
            _places.Add(name.Identifier.ValueText, places = []);
        }

        places.Add(name);
    }
}
