using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Relief.Registration.Data;

/// <summary>Where the service keeps its files, and the database among them.</summary>
public static class RegistrationStorage
{
    /// <summary>Gets the folder of the service, creating it when it is missing.</summary>
    /// <param name="configuration">May name the folder as <c>Storage:Folder</c>.</param>
    /// <returns>An absolute path.</returns>
    public static string Folder(IConfiguration configuration)
    {
        var configured = configuration["Storage:Folder"];
        var folder = string.IsNullOrEmpty(configured)
            ? Path.Combine(Path.GetTempPath(), "relief-registration-clean")
            : Path.GetFullPath(configured);
        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>Adds the database and the keys of its encrypted columns.</summary>
    /// <param name="builder">The application.</param>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var folder = Folder(builder.Configuration);
        var keys = builder.Services
            .AddDataProtection()
            .SetApplicationName("Relief.Registration")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder, "keys")));
        var certificate = builder.Configuration["Storage:KeyCertificate"];
        if (!string.IsNullOrEmpty(certificate))
        {
            var password = builder.Configuration["Storage:KeyCertificatePassword"];
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(certificate, password));
        }

        builder.Services.AddDbContext<RegistrationContext>(options =>
        {
            options.UseSqlite($"Data Source={Path.Combine(folder, "registrations.db")}");
            if (builder.Environment.IsDevelopment())
            {
                options.EnableSensitiveDataLogging();
            }
        });
    }

    /// <summary>Creates the tables when the database is new.</summary>
    /// <param name="app">The application.</param>
    /// <returns>A task that ends when the database is ready.</returns>
    public static async Task PrepareStorageAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RegistrationContext>().Database.EnsureCreatedAsync();
    }
}
