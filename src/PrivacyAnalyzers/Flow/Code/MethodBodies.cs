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
            if (HasCode(syntax) && BodyOf(syntax, cancel) is { } body)
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

    /// <summary>Gets the methods that a call with dynamic arguments may be bound to at run time.</summary>
    /// <param name="syntax">The call.</param>
    /// <param name="cancel">Cancels the binding.</param>
    /// <returns>The candidates, none where the receiver is dynamic.</returns>
    public ImmutableArray<IMethodSymbol> CandidatesOf(SyntaxNode syntax, CancellationToken cancel) =>
        ModelOf(syntax)?.GetSymbolInfo(syntax, cancel).CandidateSymbols.OfType<IMethodSymbol>().ToImmutableArray()
        ?? ImmutableArray<IMethodSymbol>.Empty;

    /// <summary>Gets the class of a made object; not that of a type parameter, which varies.</summary>
    /// <param name="expression">An expression of this compilation.</param>
    /// <returns>The class, or null.</returns>
    public ITypeSymbol? TypeOf(SyntaxNode expression) =>
        ModelOf(expression)?.GetTypeInfo(expression).Type is INamedTypeSymbol type ? type : null;

    public bool IsOurs(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Gets how a deconstruction takes its value apart.</summary>
    /// <param name="syntax">An assignment or a foreach over variables.</param>
    /// <returns>The methods, nested as the targets are; empty for tuples.</returns>
    public DeconstructionInfo DeconstructionOf(SyntaxNode syntax) => syntax switch
    {
        AssignmentExpressionSyntax assignment => ModelOf(syntax)?.GetDeconstructionInfo(assignment) ?? default,
        ForEachVariableStatementSyntax loop => ModelOf(syntax)?.GetDeconstructionInfo(loop) ?? default,
        _ => default,
    };

    /// <summary>Gets the methods that a foreach calls.</summary>
    /// <param name="syntax">The foreach statement.</param>
    /// <returns>The methods; empty where the code does not bind.</returns>
    public ForEachStatementInfo EnumerationOf(SyntaxNode syntax) =>
        syntax is CommonForEachStatementSyntax loop
            ? ModelOf(syntax)?.GetForEachStatementInfo(loop) ?? default
            : default;

    /// <summary>Gets the methods that an await calls.</summary>
    /// <param name="syntax">The await expression.</param>
    /// <returns>The methods; empty for any other node.</returns>
    public AwaitExpressionInfo AwaitingOf(SyntaxNode syntax) => syntax is AwaitExpressionSyntax wait
        ? ModelOf(syntax)?.GetAwaitExpressionInfo(wait) ?? default
        : default;

    /// <summary>Gets the method, accessor or constructor in whose code a node stands.</summary>
    /// <param name="node">A node of this compilation.</param>
    /// <param name="cancel">Cancels the binding.</param>
    /// <returns>The outermost method, or null in an initialiser.</returns>
    public IMethodSymbol? MethodAround(SyntaxNode node, CancellationToken cancel)
    {
        var symbol = ModelOf(node)?.GetEnclosingSymbol(node.SpanStart, cancel);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol as IMethodSymbol;
    }

    /// <summary>False where nothing is to bind, as for the accessors of an auto-property.</summary>
    private static bool HasCode(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        _ => true,
    };

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

        var initializers = operations.Count;
        if (declaration is ConstructorDeclarationSyntax or TypeDeclarationSyntax)
        {
            AddConstructorCode(declaration, operations, cancel);
        }

        var implicitBase = NamesOtherConstructor(declaration) ? null : ParameterlessBase(constructor);
        return declaration is null && operations.Count == 0 && implicitBase is not null
            ? Find(implicitBase, cancel)
            : new MethodBody(constructor, operations.ToImmutable(), declaration)
            {
                ImplicitBase = implicitBase,
                InitializerCount = initializers,
                BaseCall = operations.FirstOrDefault()
                    ?? (implicitBase is null ? null : Find(implicitBase, cancel)?.Operations.FirstOrDefault()),
            };
    }

    private static bool NamesOtherConstructor(SyntaxNode? declaration) => declaration
        is ConstructorDeclarationSyntax { Initializer: not null }
        or TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] };

    private IMethodSymbol? ParameterlessBase(IMethodSymbol constructor) =>
        constructor.IsStatic || constructor.ContainingType.TypeKind != TypeKind.Class
            || !SymbolEqualityComparer.Default.Equals(
                constructor.ContainingType.BaseType?.ContainingAssembly, compilation.Assembly)
            ? null
            : constructor.ContainingType.BaseType!.InstanceConstructors
                .FirstOrDefault(static c => c.Parameters.All(static p => p.IsOptional || p.IsParams));

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

    /// <summary>Gets the type that a declaration declares, or null where it is not part of the compilation.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <returns>The type.</returns>
    public INamedTypeSymbol? DeclaredBy(TypeDeclarationSyntax declaration) =>
        ModelOf(declaration)?.GetDeclaredSymbol(declaration);

    private IOperation? OperationOf(SyntaxNode syntax, CancellationToken cancel) =>
        ModelOf(syntax)?.GetOperation(syntax, cancel);

    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "Served by the driver's cache.")]
    private SemanticModel? ModelOf(SyntaxNode syntax) =>
        compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? compilation.GetSemanticModel(syntax.SyntaxTree) : null;
}
