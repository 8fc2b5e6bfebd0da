using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// Somebody who gets data under an agreement, for example <c>recipient bank-x agreement=DSA-2026-014
/// categories=Pseudonym,Financial</c>.
/// </summary>
internal sealed record DeclaredRecipient
{
    /// <summary>Gets the name that code uses.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Gets the reference of the agreement.</summary>
    public string Agreement { get; init; } = string.Empty;

    /// <summary>Gets the host names at which the recipient is reached.</summary>
    public ImmutableArray<string> Hosts { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Gets the full names of the client types through which the recipient is reached.</summary>
    public ImmutableArray<string> Clients { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Gets the categories that the agreement covers.</summary>
    public ImmutableArray<DataCategory> Categories { get; init; } = ImmutableArray<DataCategory>.Empty;

    /// <summary>Gets the purposes that the agreement covers.</summary>
    public ImmutableArray<string> Purposes { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>
    /// Gets the keys of the configuration, or the full names of the members of options, that hold its addresses.
    /// </summary>
    public ImmutableArray<string> Keys { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Gets the safeguards that the agreement asks for, in its own words.</summary>
    public ImmutableArray<string> Safeguards { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Gets the protections among the safeguards, which code can be held to.</summary>
    public Protection Protections { get; init; }
}
