using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.Annotations.Tests;

public sealed class RedactionTests
{
    private const string Phone = "+41 22 555 01 99";

    [Fact]
    public void A_category_is_redacted_by_the_redactor_that_the_application_chose()
    {
        using var services = new ServiceCollection()
            .AddRedaction(redaction => redaction.SetRedactor<StarRedactor>(HumanitarianTaxonomy.Contact))
            .BuildServiceProvider();

        var redactor = services.GetRequiredService<IRedactorProvider>().GetRedactor(HumanitarianTaxonomy.Contact);

        Assert.Equal(new string('*', Phone.Length), redactor.Redact(Phone));
    }

    [Fact]
    public void A_category_that_nobody_configured_is_erased()
    {
        using var services = new ServiceCollection().AddRedaction().BuildServiceProvider();

        var redactor = services.GetRequiredService<IRedactorProvider>().GetRedactor(HumanitarianTaxonomy.Health);

        Assert.Empty(redactor.Redact("pregnant"));
    }

    [Fact]
    public void The_tag_of_a_logging_parameter_redacts_its_value()
    {
        var lines = Log(Messages.PhoneChanged);

        Assert.Equal($"Phone of case 17 is now {new string('*', Phone.Length)}", Assert.Single(lines));
    }

    [Fact]
    public void A_logging_parameter_without_a_tag_is_written_in_clear()
    {
        var lines = Log(Messages.PhoneChangedUntagged);

        Assert.Equal($"Phone of case 17 is now {Phone}", Assert.Single(lines));
    }

    [Fact]
    public void A_tagged_property_of_a_logged_object_is_redacted()
    {
        using var provider = new ListLoggerProvider();
        using var services = Services(provider);

        Messages.Registered(services.GetRequiredService<ILogger<RedactionTests>>(), new(17, Phone));

        var tags = Assert.Single(provider.Tags);
        Assert.Equal(new string('*', Phone.Length), tags["registration.Phone"]);
        Assert.Equal("17", tags["registration.CaseNumber"]);
    }

    private static List<string> Log(Action<ILogger, int, string> message)
    {
        using var provider = new ListLoggerProvider();
        using var services = Services(provider);
        message(services.GetRequiredService<ILogger<RedactionTests>>(), 17, Phone);
        return provider.Lines;
    }

    private static ServiceProvider Services(ListLoggerProvider provider) => new ServiceCollection()
        .AddRedaction(redaction => redaction.SetRedactor<StarRedactor>(
            new DataClassificationSet(HumanitarianTaxonomy.Contact)))
        .AddLogging(logging => logging.AddProvider(provider).EnableRedaction(
            options => options.ApplyDiscriminator = false))
        .BuildServiceProvider();
}
