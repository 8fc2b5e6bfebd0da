using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Finds the code of a method of the compilation. The one place that asks the compilation for semantic models: inside
/// the compiler they come from the driver's cache, so the operations are the same instances that analyzer callbacks see
/// and nothing is bound twice.
/// </summary>
internal sealed class MethodBodies(Compilation compilation)
{
    public MethodBody? Find(IMethodSymbol method, CancellationToken cancel)
    {
        var definition = FlowEngine.DefinitionOf(method);
        if (!SymbolEqualityComparer.Default.Equals(definition.ContainingAssembly, compilation.Assembly))
        {
            return null;
        }

        if (definition.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor)
        {
            return FindConstructor(definition, cancel);
        }

        foreach (var reference in definition.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancel);
            if (BodyOf(syntax, cancel) is { } body)
            {
                return new MethodBody(definition, ImmutableArray.Create(body), syntax);
            }
        }

        return null;
    }

    public MethodBody? FindInitializer(IFieldSymbol field, CancellationToken cancel)
    {
        foreach (var initializer in InitializersOf(field, cancel))
        {
            if (OperationOf(initializer, cancel) is IFieldInitializerOperation operation)
            {
                return new MethodBody(field, ImmutableArray.Create(operation.Value), initializer);
            }
        }

        return null;
    }

    /// <summary>Gets the constant that an expression is, if it is one.</summary>
    /// <param name="expression">An expression of this compilation.</param>
    /// <param name="cancel">Cancels the binding.</param>
    /// <returns>The constant.</returns>
    public Optional<object?> ConstantOf(SyntaxNode expression, CancellationToken cancel) =>
        ModelOf(expression)?.GetConstantValue(expression, cancel) ?? default;

    private static bool CallsOtherConstructor(SyntaxNode? declaration) =>
        declaration is ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer };

    private static IEnumerable<EqualsValueClauseSyntax> InitializersOf(ISymbol member, CancellationToken cancel)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax(cancel))
            {
                case VariableDeclaratorSyntax { Initializer: { } initializer }:
                    yield return initializer;
                    break;
                case PropertyDeclarationSyntax { Initializer: { } initializer }:
                    yield return initializer;
                    break;
            }
        }
    }

    private MethodBody? FindConstructor(IMethodSymbol constructor, CancellationToken cancel)
    {
        var type = constructor.ContainingType;
        var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancel);
        if (declaration is null && type.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        var operations = ImmutableArray.CreateBuilder<IOperation>();
        if (!CallsOtherConstructor(declaration))
        {
            AddInitializers(type, constructor.IsStatic, operations, cancel);
        }

        if (declaration is ConstructorDeclarationSyntax or TypeDeclarationSyntax)
        {
            AddConstructorCode(declaration, operations, cancel);
        }

        return new MethodBody(constructor, operations.ToImmutable(), declaration);
    }

    private void AddInitializers(
        INamedTypeSymbol type,
        bool isStatic,
        ImmutableArray<IOperation>.Builder operations,
        CancellationToken cancel)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic != isStatic || member is not (IFieldSymbol or IPropertySymbol))
            {
                continue;
            }

            foreach (var initializer in InitializersOf(member, cancel))
            {
                if (OperationOf(initializer, cancel) is { } operation)
                {
                    operations.Add(operation);
                }
            }
        }
    }

    private void AddConstructorCode(
        SyntaxNode declaration,
        ImmutableArray<IOperation>.Builder operations,
        CancellationToken cancel)
    {
        if (declaration is TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax primary, ..] }
            && OperationOf(primary, cancel) is { } baseCall)
        {
            operations.Add(baseCall);
        }

        if (OperationOf(declaration, cancel) is IConstructorBodyOperation code)
        {
            foreach (var part in new[] { code.Initializer, code.BlockBody, code.ExpressionBody })
            {
                if (part is not null)
                {
                    operations.Add(part);
                }
            }
        }
    }

    private IOperation? BodyOf(SyntaxNode syntax, CancellationToken cancel) => OperationOf(syntax, cancel) switch
    {
        IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
        ILocalFunctionOperation function => function.Body ?? function.IgnoredBody,
        IAnonymousFunctionOperation function => function.Body,
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => function.Body,
        IBlockOperation block => block,
        _ => null,
    };

    private IOperation? OperationOf(SyntaxNode syntax, CancellationToken cancel) =>
        ModelOf(syntax)?.GetOperation(syntax, cancel);

    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "Served by the driver's cache.")]
    private SemanticModel? ModelOf(SyntaxNode syntax) =>
        compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? compilation.GetSemanticModel(syntax.SyntaxTree) : null;
}
