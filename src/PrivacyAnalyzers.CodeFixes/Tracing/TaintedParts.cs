using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Tracing;

/// <summary>
/// The smallest expressions that bring the data of a finding into what was reported: the holes of an interpolated
/// string, the operands of a concatenation, the arguments of <c>string.Format</c>.
/// </summary>
internal sealed class TaintedParts(SemanticModel model, CarriedData data, CancellationToken cancel)
{
    /// <summary>Finds the parts.</summary>
    /// <param name="reported">The reported expression.</param>
    /// <returns>The expression itself if it has no parts; nothing if it cannot be told which part it is.</returns>
    public ImmutableArray<ExpressionSyntax> Of(ExpressionSyntax reported)
    {
        var parts = PartsOf(reported).Where(IsVariable).ToImmutableArray();
        if (parts.IsEmpty)
        {
            return ImmutableArray.Create(reported);
        }

        var tainted = parts.Length == 1 ? parts : parts.Where(data.IsIn).ToImmutableArray();
        return tainted.SelectMany(part => Of(part)).ToImmutableArray();
    }

    private bool IsVariable(ExpressionSyntax part) => !model.GetConstantValue(part, cancel).HasValue;

    private IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => [inner.Expression],
        InterpolatedStringExpressionSyntax text =>
            text.Contents.OfType<InterpolationSyntax>().Select(static hole => hole.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && IsText(sum) => [sum.Left, sum.Right],
        ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation when !IsText(creation) =>
            ValuesOf(arguments),
        AnonymousObjectCreationExpressionSyntax anonymous =>
            anonymous.Initializers.Select(static member => member.Expression),
        ArrayCreationExpressionSyntax { Initializer: { } values } => values.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } values } => values.Expressions,
        InvocationExpressionSyntax call when IsTextBuilding(call) => ValuesOf(call.ArgumentList),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> ValuesOf(ArgumentListSyntax arguments) =>
        arguments.Arguments.Select(static argument => argument.Expression);

    private bool IsText(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression, cancel).Type?.SpecialType == SpecialType.System_String;

    private bool IsTextBuilding(InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call, cancel).Symbol is IMethodSymbol
        {
            IsStatic: true,
            ContainingType.SpecialType: SpecialType.System_String,
            Name: nameof(string.Format) or nameof(string.Concat) or nameof(string.Join),
        };
}
