namespace PrivacyAnalyzers.Flow;

/// <summary>How an <see cref="AbstractObject"/> came into the method.</summary>
internal enum ObjectKind
{
    /// <summary>Made by code that the engine sees: members nobody wrote hold nothing.</summary>
    Allocated,

    /// <summary>Came in through a port: members nobody wrote hold whatever the caller put there.</summary>
    Input,

    /// <summary>Handed out by code that the engine does not see: members hold what their tags say.</summary>
    Opaque,

    /// <summary>A lambda, local function or method group.</summary>
    Function,

    /// <summary>The local variables of the method, which its lambdas share.</summary>
    Variables,

    /// <summary>A reference to a place: what <c>ref</c> variables, returns and fields hold.</summary>
    Reference,
}
