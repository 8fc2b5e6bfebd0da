namespace Relief.Registration.Exports;

/// <summary>What the list says about a person; nothing here says that it is personal.</summary>
public sealed record DistributionLine(string Code, string Name, string Phone, string Shelter);
