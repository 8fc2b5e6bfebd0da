namespace PrivacyAnalyzers.Flow;

/// <summary>The kinds of places in a signature through which data enters or leaves a method.</summary>
internal enum PortKind
{
    /// <summary>The receiver.</summary>
    This,

    /// <summary>A parameter, by its ordinal.</summary>
    Parameter,

    /// <summary>The returned value; of an async method the task, whose element is what awaiting it gives.</summary>
    Return,

    /// <summary>The variables that a lambda or local function captured.</summary>
    Captured,

    /// <summary>What a call on a function-typed port returns, by the ordinal of the call in the summary.</summary>
    CallResult,

    /// <summary>What a function-typed port is called with, by the ordinals of call and argument.</summary>
    CallArgument,

    /// <summary>A static field or property, which every method reaches.</summary>
    Static,

    /// <summary>A type parameter of a generic method, which a caller fills with a type.</summary>
    TypeParameter,

    /// <summary>The exception that leaves the method.</summary>
    Thrown,
}
