using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What code says about the model of a <c>DbContext</c>: <c>modelBuilder.Entity&lt;Visit&gt;().Ignore(v => v.Note)</c>
/// stores visits without their notes. Read from <c>OnModelCreating</c>, <c>ConfigureConventions</c>, configuration
/// classes and the methods that they hand a builder to.
/// </summary>
internal sealed class EntityConfiguration
{
    private const string Space = "Microsoft.EntityFrameworkCore";

    private readonly HashSet<ISymbol> _read = new(SymbolEqualityComparer.Default);
    private readonly MethodBodies _bodies;
    private readonly ConversionCode _conversions;
    private readonly CancellationToken _cancel;

    public EntityConfiguration(Compilation compilation, CancellationToken cancel)
    {
        _bodies = new MethodBodies(compilation);
        _conversions = new ConversionCode(compilation);
        _cancel = cancel;
    }

    /// <summary>Gets the types that are named as entities.</summary>
    public HashSet<ITypeSymbol> Entities { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the types and members that are left out.</summary>
    public HashSet<ISymbol> Ignored { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the members, and the types of members, that a conversion hides.</summary>
    public HashSet<ISymbol> Hidden { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets a value indicating whether conversions are set in a way that cannot be followed.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>Reads a method and those that it hands a builder to.</summary>
    /// <param name="method">A method of the compilation.</param>
    public void Read(IMethodSymbol method)
    {
        _cancel.ThrowIfCancellationRequested();
        if (!_read.Add(method.OriginalDefinition) || _bodies.Find(method, _cancel) is not { } body)
        {
            return;
        }

        foreach (var call in body.Operations
            .SelectMany(static operation => operation.DescendantsAndSelf())
            .OfType<IInvocationOperation>())
        {
            Read(call);
        }
    }

    private static bool IsBuilder(ITypeSymbol? type) =>
        type?.ContainingNamespace?.ToDisplayString().StartsWith(Space, StringComparison.Ordinal) == true;

    private static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);

    private static IOperation Unwrapped(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Unwrapped(conversion.Operand),
        IDelegateCreationOperation creation => Unwrapped(creation.Target),
        IParenthesizedOperation inner => Unwrapped(inner.Operand),
        _ => operation,
    };

    private static IEnumerable<ISymbol> MembersIn(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            var value = Unwrapped(argument.Value);
            if (value is IAnonymousFunctionOperation function)
            {
                foreach (var property in function.Body.Descendants().OfType<IPropertyReferenceOperation>())
                {
                    yield return property.Property.OriginalDefinition;
                }
            }
            else if (value.ConstantValue is { HasValue: true, Value: string name }
                && ReceiverOf(call)?.Type is INamedTypeSymbol { TypeArguments: [var entity, ..] })
            {
                foreach (var member in entity.GetMembers(name))
                {
                    yield return member.OriginalDefinition;
                }
            }
        }
    }

    private void Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (_bodies.IsOurs(method))
        {
            if (method.Parameters.Any(static parameter => IsBuilder(parameter.Type)))
            {
                Read(method);
            }

            return;
        }

        switch (method.Name)
        {
            case "Entity" or "Owned" when IsBuilder(method.ContainingType):
                Entities.UnionWith(method.TypeArguments);
                break;
            case "Ignore" or "IgnoreAny" when IsBuilder(method.ContainingType):
                Ignored.UnionWith(method.TypeArguments.IsEmpty ? MembersIn(call) : method.TypeArguments);
                break;
            case "HasConversion" or "HaveConversion" when _conversions.Hides(call, _cancel):
                Hide(call);
                break;
            case "IsEncrypted" or "Encrypted":
                Hide(call);
                break;
            case "SetValueConverter" when _conversions.Hides(call, _cancel):
                IsUnknown = true;
                break;
        }
    }

    private void Hide(IInvocationOperation call)
    {
        for (var receiver = ReceiverOf(call); receiver is not null;)
        {
            if (Unwrapped(receiver) is not IInvocationOperation inner)
            {
                break;
            }

            if (inner.TargetMethod.Name is "Property" or "Properties")
            {
                Hidden.UnionWith(inner.TargetMethod.Name == "Property"
                    ? MembersIn(inner)
                    : inner.TargetMethod.TypeArguments);
                return;
            }

            receiver = ReceiverOf(inner);
        }

        IsUnknown = true;
    }
}
