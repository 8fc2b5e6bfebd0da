using Microsoft.AspNetCore.HttpLogging;
using Relief.Registration.Data;
using Relief.Registration.Diagnostics;
using Relief.Registration.Endpoints;
using Relief.Registration.Exports;
using Relief.Registration.Ledger;
using Relief.Registration.Partners;
using Relief.Registration.Reports;
using Relief.Registration.Services;
using Relief.Registration.Stories;

var builder = WebApplication.CreateBuilder(args);
builder.AddStorage();
builder.AddPaymentPartner();
builder.Services.AddHttpLogging(logging => logging.LoggingFields = HttpLoggingFields.All); // PRIV1005
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<RegistrationTelemetry>();
builder.Services.AddSingleton(_ => new AuditTrail(
    Path.Combine(RegistrationStorage.Folder(builder.Configuration), "audit-.log")));
builder.Services.AddSingleton<StoryBoard>();
builder.Services.AddSingleton<DistributionLedger>();
builder.Services.AddScoped<DonorReport>();
builder.Services.AddScoped<RegistrationDesk>();
builder.Services.AddScoped<DistributionList>();
builder.Services.AddProblemDetails();

var app = builder.Build();
app.UseHttpLogging();
app.MapGet("/health", () => "ready");
app.MapRegistrations();
app.MapTransfers();
app.MapStories();
await app.PrepareStorageAsync();
await app.RunAsync();
