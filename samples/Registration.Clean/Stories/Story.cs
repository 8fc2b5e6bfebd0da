using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Taxonomy;

namespace Relief.Registration.Stories;

/// <summary>What somebody tells about the assistance, for the visitors of our site.</summary>
[LegalBasis(LegalBasis.Consent)]
[Purpose("stories")]
public sealed class Story
{
    [IdentityData]
    public required string Teller { get; init; }

    [FreeTextData]
    public required string Text { get; init; }

    [ConsentRecord]
    public bool MayPublish { get; init; }
}
