using System.Reflection;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Members of <c>extension(Person person) { … }</c> blocks (C# 14): instance members whose receiver is the parameter of
/// the block. The compiler that the analyzers are built against does not know them, so its successor is asked by name.
/// </summary>
internal static class ExtensionBlocks
{
    private static readonly PropertyInfo? ExtensionParameter =
        typeof(INamedTypeSymbol).GetProperty("ExtensionParameter");

    /// <summary>Gets the parameter that stands for the receiver in an extension block.</summary>
    /// <param name="type">The type that contains a member.</param>
    /// <returns>The parameter, or null for any other type.</returns>
    public static IParameterSymbol? ReceiverOf(INamedTypeSymbol? type) =>
        type is { Name.Length: 0, IsAnonymousType: false }
            ? ExtensionParameter?.GetValue(type) as IParameterSymbol
            : null;

    /// <summary>Gets the type of <c>this</c> in a method: the receiver's in an extension block.</summary>
    /// <param name="method">An instance method.</param>
    /// <returns>The type.</returns>
    public static ITypeSymbol ReceiverTypeOf(IMethodSymbol method) =>
        ReceiverOf(method.ContainingType)?.Type ?? method.ContainingType;

    /// <summary>True for the parameter of an extension block.</summary>
    /// <param name="parameter">A parameter.</param>
    /// <returns>Whether it stands for the receiver.</returns>
    public static bool IsReceiver(this IParameterSymbol parameter) => parameter.ContainingSymbol is INamedTypeSymbol;
}
