namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// States that something is not personal data although it looks as if it were: a member with a telling name, or a
/// member of a type that is tagged as a whole. The reason is for the next reader and for audits.
/// </summary>
/// <param name="reason">Why the data says nothing about a person, for example "name of the warehouse".</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property
        | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
        | AttributeTargets.GenericParameter)]
public sealed class NotPersonalDataAttribute(string reason) : Attribute
{
    /// <summary>Gets why the data says nothing about a person.</summary>
    public string Reason { get; } = reason;
}
