namespace PrivacyAnalyzers.Flow;

/// <summary>
/// All that the engine asks about the world outside of method bodies. It is called concurrently and must answer the
/// same question with the same label instance.
/// </summary>
internal interface IFlowKnowledge
{
    /// <summary>Gets what every value read from this property, field, parameter or method return carries.</summary>
    TaintLabel? LabelOf(ISymbol symbol);

    /// <summary>
    /// Gets what an object of this type carries when it is read in this mode, because of its members.
    /// </summary>
    TaintLabel? LabelOf(ITypeSymbol type, ReadMode mode);

    /// <summary>Gets what is written down about a method, or null: then its body or its signature speaks.</summary>
    MethodSummary? SummaryOf(IMethodSymbol method);

    /// <summary>
    /// Gets what is written down about a property of an object whose declared type only inherits it, as the message of
    /// an error of a database, or null. It adds to what is known of the property.
    /// </summary>
    MethodSummary? SummaryOf(IPropertySymbol property, ITypeSymbol receiver);

    /// <summary>
    /// Gets how the argument at a position is read, given the constant that decides it (<see
    /// cref="SinkRow.ModeParameter"/>): a message template or a flag.
    /// </summary>
    ReadMode ModeOf(object constant, int position, ReadMode otherwise);
}
