namespace PrivacyAnalyzers.Models;

/// <summary>The mistakes that a row can have.</summary>
internal enum ModelProblemKind
{
    /// <summary>The line does not have four columns.</summary>
    ColumnCount,

    /// <summary>The first column is no role.</summary>
    UnknownRole,

    /// <summary>The second column is no kind of this role.</summary>
    UnknownKind,

    /// <summary>The third column does not have the form that the role asks for.</summary>
    MalformedPort,

    /// <summary>The third column names a list of constants that the lines above do not have.</summary>
    UnknownList,

    /// <summary>The fourth column is not the documentation-comment ID of a method or property.</summary>
    MalformedMember,

    /// <summary>The compilation has no such member.</summary>
    UnknownMember,

    /// <summary>No overload of the member has such a port.</summary>
    UnknownPort,

    /// <summary>An earlier row says the same.</summary>
    Duplicate,

    /// <summary>An earlier row says something else of the same ports, or that nothing flows.</summary>
    Contradiction,
}
