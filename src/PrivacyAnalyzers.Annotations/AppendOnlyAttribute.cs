namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Marks what only adds and never erases: a ledger, a blockchain, an event store. On a type it means the methods that
/// return nothing.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class AppendOnlyAttribute : Attribute;
