using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What the code of a type assigns to members, by their simple name: <c>this._mode = Mode.Full</c> is a write of
/// <c>Mode.Full</c> to <c>_mode</c>, whoever <c>this</c> is. Increments and references passed on are writes of an
/// unknown value.
/// </summary>
internal sealed class MemberWrites
{
    private static readonly IReadOnlyList<ExpressionSyntax?> None = [];

    private readonly Dictionary<string, List<ExpressionSyntax?>> _writes = new(StringComparer.Ordinal);

    private MemberWrites()
    {
    }

    /// <summary>Collects the writes in all parts of a type and the types nested in it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The writes.</returns>
    public static MemberWrites In(INamedTypeSymbol type, CancellationToken cancel)
    {
        var writes = new MemberWrites();
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancel).DescendantNodes())
            {
                cancel.ThrowIfCancellationRequested();
                writes.Look(node);
            }
        }

        return writes;
    }

    /// <summary>Gets the assigned expressions, null for one that is not known.</summary>
    /// <param name="name">The simple name of a member.</param>
    /// <returns>The expressions in the order of the code.</returns>
    public IReadOnlyList<ExpressionSyntax?> To(string name) => _writes.TryGetValue(name, out var found) ? found : None;

    private void Look(SyntaxNode node)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax assignment:
                var isSimple = assignment.IsKind(SyntaxKind.SimpleAssignmentExpression);
                Add(assignment.Left, isSimple ? assignment.Right : null);
                break;
            case PrefixUnaryExpressionSyntax { Operand: var operand }
                when node.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression
                    or (int)SyntaxKind.AddressOfExpression:
                Add(operand, null);
                break;
            case PostfixUnaryExpressionSyntax { Operand: var operand }:
                Add(operand, null);
                break;
            case ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: var argument }:
                Add(argument, null);
                break;
            case RefExpressionSyntax { Expression: var referred }:
                Add(referred, null);
                break;
        }
    }

    private void Add(ExpressionSyntax target, ExpressionSyntax? value)
    {
        switch (target)
        {
            case IdentifierNameSyntax { Identifier.ValueText: var name }:
                Add(name, value);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }:
                Add(name, value);
                break;
            case MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name }:
                Add(name, value);
                break;
            case TupleExpressionSyntax { Arguments: var parts }:
                foreach (var part in parts)
                {
                    Add(part.Expression, null);
                }

                break;
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                Add(inner, value);
                break;
        }
    }

    private void Add(string name, ExpressionSyntax? value)
    {
        if (!_writes.TryGetValue(name, out var values))
        {
            _writes.Add(name, values = []);
        }

        values.Add(value);
    }
}
