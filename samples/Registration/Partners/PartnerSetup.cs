namespace Relief.Registration.Partners;

/// <summary>Chooses the payment partner.</summary>
public static class PartnerSetup
{
    private const string DefaultAddress = "http://payments.partner.example/api/";
    private const int DefaultTimeout = 10;

    /// <summary>Adds the client of the partner that <c>Partner:BaseAddress</c> names.</summary>
    /// <param name="builder">The application.</param>
    public static void AddPaymentPartner(this WebApplicationBuilder builder)
    {
        var configured = builder.Configuration["Partner:BaseAddress"];
        var address = new Uri(string.IsNullOrEmpty(configured) ? DefaultAddress : configured);
        var timeout = builder.Configuration.GetValue("Partner:TimeoutSeconds", DefaultTimeout);
        builder.Services.AddHttpClient<PaymentPartnerClient>(http =>
        {
            http.BaseAddress = address; // PRIV5008
            http.Timeout = TimeSpan.FromSeconds(timeout);
        });
        builder.Services.AddHttpClient<CardPrinter>(http => http.Timeout = TimeSpan.FromSeconds(timeout));
    }
}
