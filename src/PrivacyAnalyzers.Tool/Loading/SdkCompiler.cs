using System.Reflection;
using System.Runtime.Loader;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>
/// Takes the compiler from the newest SDK beside the runtime of this process: it knows the language and the generators
/// of the code, and it is compiled to machine code already, which a package for all machines cannot be. The tool is
/// built against the oldest compiler that the rules support, as they are.
/// </summary>
internal static class SdkCompiler
{
    private const string Prefix = "Microsoft.CodeAnalysis";

    private static readonly Lazy<string?> Folder = new(Find);

    /// <summary>Has the compiler found when its first type is asked for.</summary>
    public static void Register() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName assembly)
    {
        if (assembly.Name is not (Prefix or $"{Prefix}.CSharp") || Folder.Value is not { } folder)
            return null;

        return context.LoadFromAssemblyPath(Path.Combine(folder, $"{assembly.Name}.dll"));
    }

    // …/dotnet/shared/Microsoft.NETCore.App/10.0.0/System.Private.CoreLib.dll and …/dotnet/sdk/10.0.100
    private static string? Find()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var sdks = new DirectoryInfo(Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "sdk")));
        return !sdks.Exists
            ? null
            : sdks.EnumerateDirectories()
                .Select(static sdk => (Version: VersionOf(sdk.Name), Folder: Bin(sdk)))
                .Where(static sdk => sdk.Version?.Major <= Environment.Version.Major && Directory.Exists(sdk.Folder))
                .OrderByDescending(static sdk => sdk.Version)
                .Select(static sdk => sdk.Folder)
                .FirstOrDefault();
    }

    private static Version? VersionOf(string name) =>
        Version.TryParse(name.Split('-')[0], out var version) ? version : null;

    private static string Bin(DirectoryInfo sdk) => Path.Combine(sdk.FullName, "Roslyn", "bincore");
}
