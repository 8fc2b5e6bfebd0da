using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Relief.Registration.Security;

/// <summary>Admits the registration desk, which shows the key that the configuration holds.</summary>
public sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IConfiguration configuration) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string SchemeName = "ApiKey";

    private const string Header = "X-Api-Key";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.TryGetValue(Header, out var shown))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var desk = new ClaimsIdentity([new Claim(ClaimTypes.Role, "RegistrationDesk")], SchemeName);
        return Task.FromResult(IsKey(shown.ToString())
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(desk), SchemeName))
            : AuthenticateResult.Fail("The key is not known."));
    }

    private bool IsKey(string shown)
    {
        var key = configuration["Security:ApiKey"];
        return !string.IsNullOrEmpty(key)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(key));
    }
}
