namespace Relief.Registration.Partners;

/// <summary>Chooses the payment partner.</summary>
public static class PartnerSetup
{
    private const string DefaultAddress = "https://payments.partner.example/api/";
    private const int DefaultTimeout = 10;

    /// <summary>Adds the client of the partner that <c>Partner:BaseAddress</c> names.</summary>
    /// <param name="builder">The application.</param>
    /// <exception cref="InvalidOperationException">The address would send data in clear.</exception>
    public static void AddPaymentPartner(this WebApplicationBuilder builder)
    {
        var configured = builder.Configuration["Partner:BaseAddress"];
        var address = new Uri(string.IsNullOrEmpty(configured) ? DefaultAddress : configured);
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            throw new InvalidOperationException("Partner:BaseAddress must be an https address.");
        }

        var timeout = builder.Configuration.GetValue("Partner:TimeoutSeconds", DefaultTimeout);
        builder.Services.AddHttpClient<PaymentPartnerClient>(http =>
        {
            http.BaseAddress = address;
            http.Timeout = TimeSpan.FromSeconds(timeout);
        });
        builder.Services.AddHttpClient<CardPrinter>(http => http.Timeout = TimeSpan.FromSeconds(timeout));
    }
}
