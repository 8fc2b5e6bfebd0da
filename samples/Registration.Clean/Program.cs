using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.HttpLogging;
using Relief.Registration.Data;
using Relief.Registration.Diagnostics;
using Relief.Registration.Endpoints;
using Relief.Registration.Exports;
using Relief.Registration.Ledger;
using Relief.Registration.Partners;
using Relief.Registration.Reports;
using Relief.Registration.Security;
using Relief.Registration.Services;
using Relief.Registration.Stories;

const HttpLoggingFields Logged = HttpLoggingFields.RequestMethod
    | HttpLoggingFields.ResponseStatusCode
    | HttpLoggingFields.Duration;

var builder = WebApplication.CreateBuilder(args);
builder.AddStorage();
builder.AddPaymentPartner();
builder.AddLogRedaction();
builder.Services.AddHttpLogging(logging => logging.LoggingFields = Logged);
builder.Services
    .AddAuthentication(ApiKeyAuthentication.SchemeName)
    .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, null);
builder.Services.AddAuthorization();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<RegistrationTelemetry>();
builder.Services.AddSingleton<StoryBoard>();
builder.Services.AddSingleton<DistributionLedger>();
builder.Services.AddScoped<DonorReport>();
builder.Services.AddScoped<RegistrationDesk>();
builder.Services.AddScoped<DistributionList>();
builder.Services.AddProblemDetails();

var app = builder.Build();
app.UseHttpLogging();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/health", () => "ready");
app.MapRegistrations();
app.MapTransfers();
app.MapStories();
await app.PrepareStorageAsync();
await app.RunAsync();
