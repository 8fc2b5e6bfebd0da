using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Models;

/// <summary>What libraries hand out about people, seen by the rule about logs.</summary>
public sealed class LibrarySourcesTests
{
    private const string Web = "Microsoft.AspNetCore.Http.";
    private const string Fhir = "Hl7.Fhir.Model.";
    private const string Users = "Microsoft.AspNetCore.Identity.UserManager<User> c";
    private const string Maui = "Microsoft.Maui.ApplicationModel.Communication.";
    private const string Sensors = "Microsoft.Maui.Devices.Sensors.";

    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLogs>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData(Web + "HttpContext c", "c.Connection.RemoteIpAddress", "c.Connection.RemotePort")]
    [InlineData(Web + "HttpContext c", "c.Connection.RemoteIpAddress?.ToString()", "c.TraceIdentifier")]
    [InlineData(
        Web + "HttpContext c",
        "c.Request.Headers[\"X-Forwarded-For\"]",
        "c.Request.Headers[\"Accept-Language\"]")]
    [InlineData(
        Web + "HttpContext c",
        "c.Request.Headers[\"X-Forwarded-For\"].ToString()",
        "c.Request.Headers[\"Accept-Language\"].ToString()")]
    [InlineData("System.Security.Claims.ClaimsPrincipal c", "c.Identity?.Name", "c.Identity?.AuthenticationType")]
    [InlineData("System.Security.Claims.ClaimsIdentity c", "c.Name", "c.Label")]
    [InlineData(Users, "await c.GetUserNameAsync(null!)", "await c.GetUserIdAsync(null!)")]
    [InlineData(Users, "c.GetUserName(null!)", "c.GetUserId(null!)")]
    [InlineData(Users, "await c.GetEmailAsync(null!)", "await c.IsEmailConfirmedAsync(null!)")]
    [InlineData(Users, "await c.GetPhoneNumberAsync(null!)", "await c.GetUserIdAsync(null!)")]
    [InlineData(Fhir + "HumanName c", "c.Family", "c.Use")]
    [InlineData(Fhir + "HumanName c", "c.Text", "c.Period")]
    [InlineData(Fhir + "Patient c", "c.Name[0].Given.First()", "c.Name.Count")]
    [InlineData(Fhir + "Patient c", "c.BirthDate", "c.BirthDate.Length")]
    [InlineData(Fhir + "Patient c", "c.Telecom[0].Value", "c.Telecom[0].System")]
    [InlineData(Fhir + "Patient c", "c.Address[0].Text", "c.Address[0].Use")]
    [InlineData(Fhir + "Patient c", "c.Address[0].Line.First()", "c.Address.Count")]
    [InlineData(Fhir + "Patient c", "c.Identifier[0].Value", "c.Identifier[0].System")]
    [InlineData(Fhir + "Condition c", "c.Code.Text", "c.Id")]
    [InlineData(Fhir + "Observation c", "c.Value.ToString()", "c.Id")]
    [InlineData(Fhir + "Organization c", "(c.Contact[0].Name as " + Fhir + "HumanName)!.Family", "c.Telecom[0].Value")]
    [InlineData("Npgsql.PostgresException c", "c.Detail", "c.SqlState")]
    [InlineData("Npgsql.PostgresException c", "c.Message", "c.Severity")]
    [InlineData("Microsoft.Data.SqlClient.SqlError c", "c.Message", "c.Number")]
    [InlineData("Microsoft.Data.SqlClient.SqlException c", "c.Message", "c.Number")]
    [InlineData("Microsoft.Data.SqlClient.SqlException? c", "c?.Message", "c?.Number")]
    [InlineData("System.Data.Common.DbException c", "c.Message", "c.IsTransient")]
    [InlineData(Sensors + "IGeolocation c", "(await c.GetLocationAsync())!.Latitude", "c.GetHashCode()")]
    [InlineData(Sensors + "IGeolocation c", "(await c.GetLastKnownLocationAsync())!.Longitude", "c.GetHashCode()")]
    [InlineData("int c", "(await " + Sensors + "Geolocation.GetLocationAsync())!.Longitude", "c")]
    [InlineData("int c", "(await " + Sensors + "Geolocation.GetLastKnownLocationAsync())!.Latitude", "c")]
    [InlineData(Maui + "Contact c", "c.DisplayName", "c.DisplayName.Length")]
    [InlineData(Maui + "Contact c", "c.GivenName", "c.GivenName.Length")]
    [InlineData(Maui + "Contact c", "c.FamilyName", "c.FamilyName.Length")]
    [InlineData(Maui + "ContactPhone c", "c.PhoneNumber", "c.PhoneNumber is null")]
    [InlineData(Maui + "ContactEmail c", "c.EmailAddress", "c.EmailAddress is null")]
    public async Task Personal_data_of_a_library_is_found_and_its_neighbour_is_not(
        string parameter,
        string personal,
        string neighbour)
    {
        await Rule.Reports(Logging(parameter, $"{{|PRIV1001:{personal}|}}"));
        await Rule.Accepts(Logging(parameter, neighbour));
    }

    [Theory]
    [InlineData("Exception")]
    [InlineData("InvalidOperationException")]
    public Task Message_of_an_error_that_quotes_no_row_is_accepted(string type) =>
        Rule.Accepts(Logging($"{type} c", "c.Message"));

    [Fact]
    public Task Mail_address_carries_what_it_was_made_of() => Rule.Reports(Logging(
        "Beneficiary b",
        "{|PRIV1001:new System.Net.Mail.MailAddress(b.Phone).Address|}"));

    [Fact]
    public Task Mail_address_of_an_office_is_accepted() => Rule.Accepts(Logging(
        "string office",
        "new System.Net.Mail.MailAddress(office).Address"));

    private static string Logging(string parameter, string value) => $$"""
        public sealed class User;

        sealed class Subject
        {
            async Task Save({{parameter}}, ILogger log)
            {
                await Task.Yield();
                log.LogInformation("{Value}", {{value}});
            }
        }

        {{LibraryStubs.Text}}
        """;
}
