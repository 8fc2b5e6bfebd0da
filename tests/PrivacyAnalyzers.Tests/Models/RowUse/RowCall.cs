using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>One way to call the member of a row: an overload, with types for its type parameters.</summary>
/// <param name="Row">The row.</param>
/// <param name="Method">The method or accessor, constructed.</param>
/// <param name="Receiver">The type of the object, which may only inherit the member.</param>
internal sealed record RowCall(ModelRow Row, IMethodSymbol Method, INamedTypeSymbol Receiver)
{
    /// <summary>Gets the member that sinks are reported for.</summary>
    public ISymbol Member => (Method.AssociatedSymbol ?? Method).OriginalDefinition;

    /// <summary>Gets whether the row says that what was there is gone.</summary>
    public bool IsAboutRemoval => Row.Role == ModelRole.Clear;

    /// <summary>Gets the statements that use the row, in a method of this name.</summary>
    /// <param name="name">The name.</param>
    public string In(string name) => new CallText(this).In(name);

    /// <summary>
    /// Gets the same without the call of the row: where a row says that something is gone, it must have been there.
    /// </summary>
    /// <param name="name">The name of the method.</param>
    public string TwinIn(string name) => new CallText(this) { IsTwin = true }.In(name);
}
