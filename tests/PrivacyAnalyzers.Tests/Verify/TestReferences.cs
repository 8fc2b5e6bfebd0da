extern alias annotations;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>The assemblies that snippets are compiled against: .NET, ASP.NET Core and the real packages.</summary>
internal static class TestReferences
{
    private static readonly ImmutableArray<Assembly> Packages = ImmutableArray.Create(
        typeof(Microsoft.Extensions.Compliance.Classification.DataClassification).Assembly,
        typeof(Microsoft.Extensions.Compliance.Redaction.Redactor).Assembly,
        typeof(Microsoft.Extensions.Compliance.Redaction.ErasingRedactor).Assembly,
        typeof(Microsoft.Extensions.Logging.ILogger).Assembly,
        typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection).Assembly,
        typeof(Microsoft.EntityFrameworkCore.DbContext).Assembly,
        typeof(Microsoft.EntityFrameworkCore.DbLoggerCategory).Assembly,
        typeof(Microsoft.IdentityModel.Logging.IdentityModelEventSource).Assembly,
        typeof(Serilog.ILogger).Assembly,
        typeof(NLog.ILogger).Assembly,
        typeof(log4net.ILog).Assembly,
        typeof(OpenTelemetry.Baggage).Assembly,
        typeof(annotations::PrivacyAnalyzers.Annotations.HumanitarianDataAttribute).Assembly);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Libraries = new(LoadLibraries);

    private static readonly Lazy<ImmutableArray<MetadataReference>> WithWeb =
        new(() => LoadWithWeb());

    /// <summary>Gets .NET and the packages.</summary>
    public static ImmutableArray<MetadataReference> Default => Libraries.Value;

    /// <summary>Gets ASP.NET Core and the packages that keep or send data as well.</summary>
    public static ImmutableArray<MetadataReference> Web => WithWeb.Value;

    /// <summary>Gets the package whose logging generator redacts, too.</summary>
    public static ImmutableArray<MetadataReference> Redacting =>
    [
        .. Default,
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Logging.LogPropertiesAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Logging.LoggerRedactionOptions).Assembly.Location),
        MetadataReference.CreateFromFile(
            typeof(Microsoft.Extensions.Configuration.IConfigurationSection).Assembly.Location),
    ];

    private static ImmutableArray<MetadataReference> LoadWithWeb()
    {
        var taken = Libraries.Value.Select(static reference => Path.GetFileName(reference.Display)).ToHashSet();
        ImmutableArray<MetadataReference> packages =
        [
            .. Libraries.Value,
            .. StoragePackages.All.Concat(TransferPackages.All)
                .Where(reference => taken.Add(Path.GetFileName(reference.Display))),
        ];
        return [.. packages, .. LoadWeb(packages)];
    }

    private static ImmutableArray<MetadataReference> LoadLibraries()
    {
        var names = Packages.Select(static package => package.GetName().Name + ".dll").ToHashSet();
        return
        [
            .. Basic.Reference.Assemblies.Net100.References.All
                .Where(reference => !names.Contains(reference.FilePath!)),
            .. Packages.Distinct().Select(static package => MetadataReference.CreateFromFile(package.Location)),
        ];
    }

    /// <summary>Gets ASP.NET Core for a compilation.</summary>
    /// <param name="libraries">What the compilation references already.</param>
    // The shared framework is part of the SDK; its version need not be that of the runtime.
    public static IEnumerable<MetadataReference> LoadWeb(ImmutableArray<MetadataReference> libraries)
    {
        var taken = libraries.Select(static reference => Path.GetFileName(reference.Display)).ToHashSet();
        var shared = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..");
        return Directory.GetDirectories(Path.Combine(shared, "Microsoft.AspNetCore.App"), "10.*")
            .OrderBy(static folder => new Version(Path.GetFileName(folder)))
            .Last()
            .EnumerateAssemblies()
            .Where(path => !taken.Contains(Path.GetFileName(path)))
            .Select(static path => MetadataReference.CreateFromFile(path));
    }

    private static IEnumerable<string> EnumerateAssemblies(this string folder) =>
        Directory.EnumerateFiles(folder, "Microsoft.*.dll").Order(StringComparer.Ordinal);
}
