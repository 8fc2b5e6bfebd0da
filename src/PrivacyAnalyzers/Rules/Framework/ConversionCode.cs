using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Reads what a value conversion of Entity Framework Core does: <c>HasConversion&lt;string&gt;()</c> stores the same
/// data in another form, <c>HasConversion(v => protector.Protect(v), …)</c> hides it. A conversion is plain only if all
/// that it runs is known to be; what calls into unknown code counts as hiding.
/// </summary>
internal sealed class ConversionCode(Compilation compilation)
{
    private const int Depth = 4;
    private const string Converter = "ValueConverter";

    private readonly MethodBodies _bodies = new(compilation);

    /// <summary>Finds out whether a conversion hides what it converts.</summary>
    /// <param name="call">A call of <c>HasConversion</c> or of one of its relatives.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>False for conversions that are known to be plain.</returns>
    public bool Hides(IInvocationOperation call, CancellationToken cancel) =>
        call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>().Any(type => IsHiding(type, Depth, cancel))
        || call.Arguments
            .Where(argument => argument.Parameter?.Ordinal > 0 || !call.TargetMethod.IsExtensionMethod)
            .Any(argument => Hides(argument.Value, Depth, cancel));

    private static bool IsConverter(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == Converter && IsPlainLibrary(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlainLibrary(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return !space.StartsWith("System.Security.Cryptography", StringComparison.Ordinal)
            && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal)
                || space.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
                || space.StartsWith("Newtonsoft.Json", StringComparison.Ordinal));
    }

    private bool Hides(IOperation value, int depth, CancellationToken cancel)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        // A converter that comes from elsewhere may do anything.
        return value switch
        {
            ITypeOfOperation { TypeOperand: INamedTypeSymbol type } => IsHiding(type, depth, cancel),
            IObjectCreationOperation { Type: INamedTypeSymbol type } creation =>
                IsHiding(type, depth, cancel) || CallsHiding(creation, depth, cancel),
            { ConstantValue.HasValue: true } => false,
            _ => (IsConverter(value.Type) && value is not IInvocationOperation) || CallsHiding(value, depth, cancel),
        };
    }

    private bool IsHiding(INamedTypeSymbol type, int depth, CancellationToken cancel)
    {
        if (!IsConverter(type) || IsPlainLibrary(type))
        {
            return false;
        }

        return depth == 0 || !_bodies.IsOurs(type) || type.GetMembers().OfType<IMethodSymbol>()
            .Select(method => _bodies.Find(method, cancel))
            .Any(body => body?.Operations.Any(operation => CallsHiding(operation, depth - 1, cancel)) == true);
    }

    private bool CallsHiding(IOperation operation, int depth, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return operation.DescendantsAndSelf().Any(part => part switch
        {
            IInvocationOperation call => IsHiding(call.TargetMethod, depth, cancel),
            IMethodReferenceOperation method => IsHiding(method.Method, depth, cancel),
            _ => false,
        });
    }

    private bool IsHiding(IMethodSymbol method, int depth, CancellationToken cancel)
    {
        if (!_bodies.IsOurs(method))
        {
            return method.MethodKind != MethodKind.DelegateInvoke && !IsPlainLibrary(method);
        }

        return depth == 0
            || _bodies.Find(method, cancel) is not { } body
            || body.Operations.Any(operation => CallsHiding(operation, depth - 1, cancel));
    }
}
