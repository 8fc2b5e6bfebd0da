using Microsoft.Extensions.Compliance.Redaction;
using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Diagnostics;

/// <summary>Chooses what becomes of tagged values in logs.</summary>
public static class RedactionSetup
{
    /// <summary>Lets case codes through and erases every other category.</summary>
    /// <param name="builder">The application.</param>
    public static void AddLogRedaction(this WebApplicationBuilder builder)
    {
        builder.Logging.EnableRedaction(options => options.ApplyDiscriminator = false);
        builder.Services.AddRedaction(redaction =>
        {
            redaction.SetRedactor<NullRedactor>(HumanitarianTaxonomy.Pseudonym);
            redaction.SetFallbackRedactor<ErasingRedactor>();
        });
    }
}
