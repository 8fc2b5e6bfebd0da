using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework.Bodies;

/// <summary>
/// Finds the code of a file where the compiler finds it for analyzers, but for the default values of parameters and the
/// arguments of attributes, which are constants. Code that a generator signed with <c>[GeneratedCode]</c> is left out.
/// </summary>
internal sealed class BodySearch
{
    private static readonly QualifiedName Generated =
        QualifiedName.TryParse("System.CodeDom.Compiler.GeneratedCodeAttribute")!;

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancel;
    private readonly ImmutableArray<CodeBody>.Builder _bodies = ImmutableArray.CreateBuilder<CodeBody>();

    private BodySearch(SemanticModel model, CancellationToken cancel)
    {
        _model = model;
        _cancel = cancel;
    }

    /// <summary>Gets the bodies of a file in the order of the text.</summary>
    public static ImmutableArray<CodeBody> In(SemanticModel model, CancellationToken cancel)
    {
        if (model.SyntaxTree.GetRoot(cancel) is not CompilationUnitSyntax unit)
            return ImmutableArray<CodeBody>.Empty;

        var search = new BodySearch(model, cancel);
        if (unit.Members.Any(SyntaxKind.GlobalStatement))
            search.Add(unit, search.SymbolOf(unit));

        var pending = new Stack<MemberDeclarationSyntax>(unit.Members.Reverse());
        while (pending.Count > 0)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var inner in search.Look(pending.Pop()).Reverse())
                pending.Push(inner);
        }

        return search._bodies.ToImmutable();
    }

    /// <summary>Adds the code of a member, and gives the members inside it.</summary>
    private SyntaxList<MemberDeclarationSyntax> Look(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                return space.Members;
            case TypeDeclarationSyntax type when !IsGenerated(type):
                AddBaseCall(type);
                return type.Members;
            case BaseMethodDeclarationSyntax method when HasCode(method):
                Add(method, SymbolOf(method));
                break;
            case BasePropertyDeclarationSyntax property:
                AddProperty(property);
                break;
            case BaseFieldDeclarationSyntax fields:
                foreach (var field in fields.Declaration.Variables)
                {
                    if (field.Initializer is { } value)
                        Add(value, SymbolOf(field));
                }

                break;
        }

        return default;
    }

    private static bool HasCode(BaseMethodDeclarationSyntax method) =>
        method.Body is not null
        || method.ExpressionBody is not null
        || method is ConstructorDeclarationSyntax { Initializer: not null };

    private void AddBaseCall(TypeDeclarationSyntax type)
    {
        if (type.BaseList?.Types is [PrimaryConstructorBaseTypeSyntax call, ..])
        {
            Add(call, (SymbolOf(type) as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(constructor =>
                constructor.DeclaringSyntaxReferences is [var reference] && reference.Span == type.Span));
        }
    }

    private void AddProperty(BasePropertyDeclarationSyntax property)
    {
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
                Add(accessor, SymbolOf(accessor));
        }

        var (getter, value) = property switch
        {
            PropertyDeclarationSyntax plain => (plain.ExpressionBody, plain.Initializer),
            IndexerDeclarationSyntax indexer => (indexer.ExpressionBody, null),
            _ => default,
        };
        if (getter is not null)
            Add(getter, (SymbolOf(property) as IPropertySymbol)?.GetMethod);

        if (value is not null)
            Add(value, SymbolOf(property));
    }

    private void Add(SyntaxNode code, ISymbol? owner)
    {
        if (owner is null
            || (AttributesOn(code).Count > 0 && IsGenerated(owner))
            || _model.GetOperation(code, _cancel) is not { } operation)
        {
            return;
        }

        var blocks = operation is IMethodBodyBaseOperation
            ? operation.ChildOperations.Where(part => !IsUnwritten(part, code)).ToImmutableArray()
            : ImmutableArray.Create(operation);
        _bodies.Add(new CodeBody(owner, blocks));
    }

    /// <summary>True of the call of a base constructor that stands nowhere in the text.</summary>
    private static bool IsUnwritten(IOperation part, SyntaxNode code) =>
        part.IsImplicit && part.Syntax == code && code is ConstructorDeclarationSyntax;

    /// <summary>Gets the attributes on the declaration to which code belongs; the symbol knows which are
    /// whose.</summary>
    private static SyntaxList<AttributeListSyntax> AttributesOn(SyntaxNode code) => code switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists,
        _ => code.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.AttributeLists ?? default,
    };

    private ISymbol? SymbolOf(SyntaxNode declaration) => _model.GetDeclaredSymbol(declaration, _cancel);

    private bool IsGenerated(TypeDeclarationSyntax type) =>
        type.AttributeLists.Count > 0 && SymbolOf(type) is { } symbol && IsGenerated(symbol);

    // Of what has several parts only some may be a generator's.
    private static bool IsGenerated(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Length == 1
        && symbol.GetAttributes().Any(static a => a.AttributeClass is { } type && Generated.Matches(type));
}
