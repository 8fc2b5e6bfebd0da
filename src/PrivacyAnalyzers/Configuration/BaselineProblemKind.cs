namespace PrivacyAnalyzers.Configuration;

/// <summary>The mistakes that a line of a baseline file can have.</summary>
internal enum BaselineProblemKind
{
    /// <summary>The first word is neither a rule nor one of <c>by</c>, <c>why</c> and <c>until</c>.</summary>
    UnknownWord,

    /// <summary>A row has too few or too many words.</summary>
    WordCount,

    /// <summary>No rule has this number.</summary>
    UnknownRule,

    /// <summary>How many findings are accepted is no positive number.</summary>
    MalformedCount,

    /// <summary>The last day of an approval is no date.</summary>
    MalformedDate,

    /// <summary>Nobody accepted what follows, or nobody said why.</summary>
    NoApproval,

    /// <summary>The same findings were accepted before.</summary>
    Repeated,
}
