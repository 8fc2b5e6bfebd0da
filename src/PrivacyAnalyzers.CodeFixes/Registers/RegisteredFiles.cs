using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Reporting;

namespace PrivacyAnalyzers.CodeFixes.Registers;

/// <summary>
/// How a register calls files: by their paths from the folder that was scanned. Which that is, an entry tells whose
/// file is known; without one it is the folder of the register.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="compilation">The compilation whose members it lists.</param>
internal sealed class RegisteredFiles(CommittedRegister register, Compilation compilation)
{
    private readonly string _root = register.Members
        .Where(member => member.Assembly == compilation.AssemblyName && member.File.Length > 0)
        .SelectMany(member => SymbolIds.DeclaredIn(compilation, member.Id)
            .Select(symbol => RootOf(PathOf(symbol), member.File)))
        .OfType<string>()
        .FirstOrDefault() ?? Slashes(register.Path.Substring(0, register.Path.LastIndexOfAny(['/', '\\']) + 1));

    /// <summary>Gets how the register calls the file that declares a symbol.</summary>
    /// <param name="symbol">A symbol of the compilation.</param>
    public string NameOf(ISymbol symbol)
    {
        var path = PathOf(symbol);
        return path.StartsWith(_root, StringComparison.Ordinal) ? path.Substring(_root.Length) : path;
    }

    private static string? RootOf(string path, string file) =>
        path.EndsWith("/" + file, StringComparison.Ordinal) ? path.Substring(0, path.Length - file.Length) : null;

    private static string PathOf(ISymbol symbol) => Slashes(symbol.Locations
        .Select(static place => place.SourceTree?.FilePath)
        .FirstOrDefault(static path => path is not null) ?? string.Empty);

    private static string Slashes(string path) => path.Replace('\\', '/');
}
