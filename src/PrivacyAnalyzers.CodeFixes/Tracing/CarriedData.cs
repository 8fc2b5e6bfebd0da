using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Tracing;

/// <summary>
/// Tells which parts of a reported expression bring the data of the finding along: of <c>$"{name} in {b.Camp}"</c> the
/// hole <c>{name}</c>, because <c>name</c> was set to <c>b.FullName</c>. The rule said what the data is and which way
/// it took; this looks where in the text that is.
/// </summary>
/// <param name="model">The model of the document.</param>
/// <param name="place">The finding.</param>
/// <param name="isPersonal">Finds out whether a symbol counts though the finding does not name it.</param>
/// <param name="cancel">Cancels the search.</param>
internal sealed class CarriedData(
    SemanticModel model,
    FindingPlace place,
    Func<ISymbol, bool> isPersonal,
    CancellationToken cancel)
{
    // Locals that are set from locals that are set from locals.
    private const int Depth = 6;

    private readonly ImmutableHashSet<string> _symbols = place.Symbols.ToImmutableHashSet();

    public CarriedData(SemanticModel model, FindingPlace place, CancellationToken cancel)
        : this(model, place, static _ => false, cancel)
    {
    }

    /// <summary>Finds out whether an expression brings data along.</summary>
    /// <param name="expression">A part of the reported expression.</param>
    /// <returns>True when it does; false when that is not known.</returns>
    public bool IsIn(ExpressionSyntax expression) => !SymbolsIn(expression).IsEmpty || IsOnTheWay(expression);

    /// <summary>Gets the tagged symbols of the finding that an expression reads, directly or through locals.</summary>
    /// <param name="expression">A part of the reported expression.</param>
    /// <returns>The symbols, without those that cannot be told.</returns>
    public ImmutableArray<ISymbol> SymbolsIn(ExpressionSyntax expression) =>
        SymbolsIn(expression, Depth)
            .Where(symbol => CanHold(expression, symbol))
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();

    private IEnumerable<ISymbol> SymbolsIn(SyntaxNode node, int depth)
    {
        cancel.ThrowIfCancellationRequested();
        if (node is ExpressionSyntax expression && ObjectIn(expression) is { } type)
        {
            yield return type;
        }

        foreach (var name in node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Where(IsRead))
        {
            var symbol = model.GetSymbolInfo(name, cancel).Symbol?.OriginalDefinition;
            if (symbol is ILocalSymbol local && depth > 0)
            {
                foreach (var found in LocalValues.Of(local, model, cancel).SelectMany(one => SymbolsIn(one, depth - 1)))
                {
                    yield return found;
                }
            }
            else if (symbol is not null and not ITypeSymbol and not INamespaceSymbol
                && (_symbols.Contains(SymbolIds.Of(symbol)) || isPersonal(symbol)))
            {
                yield return symbol;
            }
        }
    }

    private ITypeSymbol? ObjectIn(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression, cancel).Type is { } type
        && PrintedMembers.ContentOf(type) is { } content
        && _symbols.Contains(SymbolIds.Of(content.OriginalDefinition))
            ? content
            : null;

    private bool IsRead(SimpleNameSyntax name) =>
        !name.Ancestors().TakeWhile(static node => node is not StatementSyntax).OfType<InvocationExpressionSyntax>()
            .Any(call => call.Expression.ToString() == "nameof" && model.GetConstantValue(call, cancel).HasValue);

    // The length of a text is a number and says nothing about the text.
    private bool CanHold(ExpressionSyntax expression, ISymbol symbol) =>
        model.GetTypeInfo(expression, cancel).Type is not { } type
        || !IsFigure(type)
        || SymbolEqualityComparer.Default.Equals(ValueTypes.Underlying(type), ValueTypes.Of(symbol));

    private static bool IsFigure(ITypeSymbol type) => ValueTypes.Underlying(type).SpecialType
        is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64
            or SpecialType.System_Double or SpecialType.System_Decimal;

    private bool IsOnTheWay(ExpressionSyntax expression) =>
        model.GetConstantValue(expression, cancel) is not { HasValue: true }
        && (Way(expression.SyntaxTree).Any(span => expression.Span.Contains(span))
            || expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(LeadsThrough));

    private bool LeadsThrough(InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call, cancel).Symbol is IMethodSymbol method
        && method.OriginalDefinition.DeclaringSyntaxReferences
            .Any(declared => Way(declared.SyntaxTree).Any(span => declared.Span.Contains(span)));

    private IEnumerable<Microsoft.CodeAnalysis.Text.TextSpan> Way(SyntaxTree tree)
    {
        var document = place.Document.Project.Solution.GetDocumentId(tree);
        return place.Way.Where(step => step.Document == document).Select(static step => step.Span);
    }
}
