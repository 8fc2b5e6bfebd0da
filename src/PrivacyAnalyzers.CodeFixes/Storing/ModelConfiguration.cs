using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Scope;

namespace PrivacyAnalyzers.CodeFixes.Storing;

/// <summary>
/// The <c>OnModelCreating</c> of a context, to which a conversion of a column can be added, with a data protector of
/// the context.
/// </summary>
internal sealed class ModelConfiguration
{
    private const string Builder = "Microsoft.EntityFrameworkCore.ModelBuilder";

    private readonly SemanticModel _model;

    private ModelConfiguration(MethodDeclarationSyntax method, SemanticModel model)
    {
        Method = method;
        _model = model;
    }

    /// <summary>Gets the method.</summary>
    public MethodDeclarationSyntax Method { get; }

    /// <summary>Gets the configuration that a context has in a document.</summary>
    /// <param name="context">The declaration of the context.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The configuration, or null where the method is not written as a block.</returns>
    public static ModelConfiguration? Of(SyntaxNode context, SemanticModel model, CancellationToken cancel) => context
        .ChildNodes()
        .OfType<MethodDeclarationSyntax>()
        .Where(method => method is { Identifier.ValueText: "OnModelCreating", Body: not null }
            && method.ParameterList.Parameters is [{ Type: { } type }]
            && model.GetTypeInfo(type, cancel).Type?.ToDisplayString() == Builder)
        .Select(method => new ModelConfiguration(method, model))
        .FirstOrDefault();

    /// <summary>Gets the edits that encrypt a column, one for each protector.</summary>
    /// <param name="column">The property.</param>
    /// <returns>The protector and the change.</returns>
    public IEnumerable<(string Protector, TextChange Change)> Encrypting(IPropertySymbol column)
    {
        var close = Method.Body!.CloseBraceToken;
        var builder = Method.ParameterList.Parameters[0].Identifier.ValueText;
        var entity = column.ContainingType.ToMinimalDisplayString(_model, close.SpanStart);
        var certain = column.NullableAnnotation == NullableAnnotation.Annotated ? "value!" : "value";
        foreach (var protector in Protectors.At(_model, close.SpanStart))
        {
            string[] lines =
            [
                $"{builder}.Entity<{entity}>().Property(entity => entity.{column.Name}).HasConversion(",
                $"    value => {protector}.Protect({certain}),",
                $"    value => {protector}.Unprotect(value));",
            ];
            yield return (protector, BlockInsertion.AtEnd(Method.Body!, lines));
        }
    }
}
