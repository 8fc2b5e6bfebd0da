using Microsoft.Extensions.Compliance.Classification;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags personal data with a category of the humanitarian taxonomy. One tag serves twice: PrivacyAnalyzers follows the
/// data at compile time, and <c>Microsoft.Extensions.Compliance.Redaction</c> redacts it at run time. A project may
/// derive attributes of its own, for example one that is called what its field teams call the data.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property
        | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
        | AttributeTargets.GenericParameter,
    AllowMultiple = true)]
public abstract class HumanitarianDataAttribute : DataClassificationAttribute
{
    /// <summary>Initializes a new instance of the <see cref="HumanitarianDataAttribute"/> class.</summary>
    /// <param name="category">What the data says about a person.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no <see cref="DataCategory"/>.</exception>
    protected HumanitarianDataAttribute(DataCategory category)
        : base(HumanitarianTaxonomy.Of(category)) => Category = category;

    /// <summary>Gets what the data says about a person.</summary>
    public DataCategory Category { get; }

    /// <summary>
    /// Gets or sets how much harm the disclosure of this datum does. <see cref="Sensitivity.Default"/>, the initial
    /// value, means the level of its category, one more if <see cref="Subject"/> is <see cref="DataSubject.Child"/>.
    /// </summary>
    public Sensitivity Sensitivity { get; set; }

    /// <summary>
    /// Gets or sets why <see cref="Sensitivity"/> is lower than the level of the category, for example "number of the
    /// public hotline".
    /// </summary>
    public string? Justification { get; set; }

    /// <summary>Gets or sets whom the data is about; initially <see cref="DataSubject.AffectedPerson"/>.</summary>
    public DataSubject Subject { get; set; }
}
