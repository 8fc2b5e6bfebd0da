namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>Whether a policy looks at single values, at whole objects, or at both.</summary>
[Flags]
internal enum DataShape
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>A value that was read from a tagged member.</summary>
    Value = 1,

    /// <summary>An object that is printed or written out with all its members.</summary>
    Object = 2,

    /// <summary>Both.</summary>
    Any = Value | Object,
}
