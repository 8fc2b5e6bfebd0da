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
            ? Path.Combine(Path.GetTempPath(), "relief-registration")
            : Path.GetFullPath(configured);
        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>Adds the database.</summary>
    /// <param name="builder">The application.</param>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var file = Path.Combine(Folder(builder.Configuration), "registrations.db");
        builder.Services.AddDbContext<RegistrationContext>(options =>
        {
            options.UseSqlite($"Data Source={file}");
            options.EnableSensitiveDataLogging(); // PRIV1005
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
