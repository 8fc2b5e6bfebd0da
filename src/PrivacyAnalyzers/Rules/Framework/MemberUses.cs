using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Which members a program writes, and which it reads: by name, or by handing an object to a library that may read all
/// of it, such as a serializer. Entity Framework Core and collections keep objects and read nothing for the program.
/// </summary>
internal sealed class MemberUses
{
    private readonly ConcurrentDictionary<ISymbol, bool> _written = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _read = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _handedOut = new(SymbolEqualityComparer.Default);
    private readonly Lazy<HashSet<ITypeSymbol>> _wholes;

    public MemberUses() => _wholes = new(Closure);

    /// <summary>Gets the kinds of operations that use members or hand out objects.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(
        OperationKind.PropertyReference,
        OperationKind.FieldReference,
        OperationKind.PropertySubpattern,
        OperationKind.Invocation,
        OperationKind.ObjectCreation,
        OperationKind.Conversion);

    /// <summary>True when pages of a template language are part of a compilation.</summary>
    public static bool HasPages(Compilation compilation) => compilation.SyntaxTrees.Any(static tree =>
        tree.FilePath.EndsWith("cshtml.g.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith("razor.g.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith(".xaml.g.cs", StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes note of an operation of one of the <see cref="Kinds"/>.</summary>
    public void Note(IOperation operation)
    {
        switch (operation)
        {
            case IMemberReferenceOperation reference:
                Note(reference);
                break;
            case IPropertySubpatternOperation { Member: IMemberReferenceOperation named }:
                _read[named.Member.OriginalDefinition] = true;
                break;
            case IInvocationOperation call when !IsOurs(call.TargetMethod) && !Keeps(call.TargetMethod):
                HandOut(call.Arguments.Select(static argument => argument.Value).Concat([call.Instance]));
                NoteTypes(call.TargetMethod);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } made:
                Note(made, constructor);
                break;
            case IConversionOperation { Type.TypeKind: TypeKind.Dynamic } conversion:
                HandOut([conversion.Operand]);
                break;
        }
    }

    /// <summary>Takes note of what an endpoint shows.</summary>
    public void NoteAnswer(IMethodSymbol method)
    {
        if (method.ContainingType is { } type && BoundBodies.IsController(type))
            HandOut(method.ReturnType);
    }

    /// <summary>True for a member that the program gives values and never asks for them.</summary>
    public bool IsOnlyWritten(ISymbol member) =>
        _written.ContainsKey(member)
        && !_read.ContainsKey(member)
        && !InheritedMembers.Of(member).Any(_read.ContainsKey)
        && !_wholes.Value.Contains(member.ContainingType);

    private void Note(IMemberReferenceOperation reference)
    {
        if (reference.Member is not (IPropertySymbol or IFieldSymbol))
            return;

        var isWrite = reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;
        var uses = isWrite ? _written : _read;
        uses[reference.Member.OriginalDefinition] = true;
    }

    // A positional record is written where it is made.
    private void Note(IObjectCreationOperation made, IMethodSymbol constructor)
    {
        if (!IsOurs(constructor))
        {
            HandOut(made.Arguments.Select(static argument => argument.Value));
            return;
        }

        foreach (var parameter in constructor.OriginalDefinition.Parameters)
        {
            if (PositionalMembers.PropertyOf(parameter) is { } property)
                _written[property] = true;
        }
    }

    private void NoteTypes(IMethodSymbol method)
    {
        if (method.Name.StartsWith("Map", StringComparison.Ordinal)
            || method.Name.StartsWith("Project", StringComparison.Ordinal))
        {
            foreach (var type in method.TypeArguments)
                HandOut(type);
        }
    }

    private void HandOut(IEnumerable<IOperation?> values)
    {
        foreach (var value in values)
        {
            if (value?.TypeBeforeConversion() is { } type)
                HandOut(type);

            if (value is IArrayCreationOperation { Initializer: { } elements })
                HandOut(elements.ElementValues);

            if (value?.WithoutConversions() is IDelegateCreationOperation { Target: var function })
                HandOutResult(function);
        }
    }

    // What the handler of a route returns is written out.
    private void HandOutResult(IOperation function)
    {
        var method = (function as IAnonymousFunctionOperation)?.Symbol
            ?? (function as IMethodReferenceOperation)?.Method;
        if (method is not null)
            HandOut(method.ReturnType);
    }

    private void HandOut(ITypeSymbol type)
    {
        foreach (var carried in CarriedTypes.Of(type))
        {
            _handedOut[carried.OriginalDefinition] = true;
            if (carried is INamedTypeSymbol { IsGenericType: true } wrapper && !IsOurs(wrapper))
            {
                foreach (var argument in wrapper.TypeArguments)
                    HandOut(argument);
            }
        }
    }

    private HashSet<ITypeSymbol> Closure()
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<ITypeSymbol>(_handedOut.Keys);
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (!IsOurs(type) || !seen.Add(type))
                continue;

            if (type.BaseType is { } parent)
                open.Push(parent.OriginalDefinition);

            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                foreach (var held in CarriedTypes.Of(property.Type))
                    open.Push(held.OriginalDefinition);
            }
        }

        return seen;
    }

    private static bool IsOurs(ISymbol symbol) =>
        (symbol as ITypeSymbol ?? symbol.ContainingType)?.DeclaringSyntaxReferences.IsEmpty == false;

    private static bool Keeps(IMethodSymbol method) => method.ContainingNamespace?.ToDisplayString() is
        "Microsoft.EntityFrameworkCore" or "Microsoft.EntityFrameworkCore.Metadata.Builders" or "System.Linq"
        or "System.Collections.Generic" or "System.Threading.Tasks" or "System.Runtime.CompilerServices";
}
