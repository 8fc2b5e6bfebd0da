using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Mail clients of .NET that nobody told to encrypt: <c>new SmtpClient(host)</c> sends in clear unless
/// <c>EnableSsl</c> is set. Only a client whose whole life is in one member can be judged; one that is handed on or
/// kept in a field may be told elsewhere.
/// </summary>
internal sealed class MailClients(Compilation compilation)
{
    private static readonly ImmutableHashSet<string> Settings = ImmutableHashSet.Create(
        "DeliveryMethod", "EnableSsl", "PickupDirectoryLocation");

    private readonly INamedTypeSymbol? _client = compilation.TypeNamed("System.Net.Mail.SmtpClient");
    private readonly TextValues _texts = new(compilation);

    /// <summary>Gets the type of a client that sends in clear.</summary>
    /// <param name="operation">Any operation.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The type, or null.</returns>
    public ISymbol? InClear(IOperation operation, CancellationToken cancel) =>
        operation is IObjectCreationOperation { Arguments: [var host, ..] } made
        && SymbolEqualityComparer.Default.Equals(made.Type, _client)
        && !(made.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty).Any(IsSetting)
        && !IsNear(host.Value, cancel)
        && IsNeverTold(made)
            ? _client
            : null;

    private static bool IsSetting(IOperation operation) =>
        operation is IAssignmentOperation { Target: IPropertyReferenceOperation target }
        && Settings.Contains(target.Property.Name);

    private bool IsNear(IOperation host, CancellationToken cancel) =>
        _texts.Of(host, cancel) is { } name && (Addresses.IsLoopback(name.Text) || name.Text.IndexOf('.') < 0);

    private static bool IsNeverTold(IOperation made)
    {
        var holder = made.Parent;
        while (holder is IConversionOperation or IVariableInitializerOperation)
        {
            holder = holder.Parent;
        }

        return holder is IVariableDeclaratorOperation { Symbol: { } client }
            && TextValues.RootOf(made)
                .Descendants()
                .OfType<ILocalReferenceOperation>()
                .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, client))
                .All(static use => IsCall(use) || IsOtherSetting(use));
    }

    private static bool IsCall(ILocalReferenceOperation use) =>
        use.Parent is IInvocationOperation call && call.Instance == use;

    private static bool IsOtherSetting(ILocalReferenceOperation use) =>
        use.Parent is IPropertyReferenceOperation property && !Settings.Contains(property.Property.Name);
}
