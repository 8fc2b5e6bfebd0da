namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What a tainted value carries. The engine never looks inside: it moves labels from sources to sinks and compares them
/// by reference, so whoever implements <see cref="IFlowKnowledge"/> derives a class with the facts it needs later (in
/// this product: the tagged symbol with its category) and hands out one instance per fact.
/// </summary>
internal abstract class TaintLabel;
