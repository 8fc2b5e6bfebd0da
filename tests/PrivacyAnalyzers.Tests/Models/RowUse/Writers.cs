using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>How to make a writer around a stream: what is written to it is then in the stream.</summary>
internal static class Writers
{
    private const string Text = "new System.IO.StreamWriter(stream)";
    private const string NewCsvWriter = $"new CsvHelper.CsvWriter({Text}, (System.Globalization.CultureInfo)null)";

    /// <summary>Gets the expression that makes a writer of a type around the variable <c>stream</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The expression, or null for another type.</returns>
    public static string? Around(ITypeSymbol type) => type.OriginalDefinition.ToDisplayString() switch
    {
        "System.IO.TextWriter" or "System.IO.StreamWriter" => Text,
        "System.IO.StringWriter" => "new System.IO.StringWriter(stream)",
        "System.IO.BinaryWriter" => "new System.IO.BinaryWriter(stream)",
        "System.CodeDom.Compiler.IndentedTextWriter" => $"new System.CodeDom.Compiler.IndentedTextWriter({Text})",
        "System.Security.Cryptography.CryptoStream" =>
            "new System.Security.Cryptography.CryptoStream(stream, null, default)",
        "System.Text.Json.Utf8JsonWriter" => "new System.Text.Json.Utf8JsonWriter(stream)",
        "System.Xml.XmlWriter" => "System.Xml.XmlWriter.Create(stream)",
        "System.Xml.XmlDictionaryWriter" => "System.Xml.XmlDictionaryWriter.CreateTextWriter(stream)",
        "Newtonsoft.Json.JsonWriter" => $"new Newtonsoft.Json.JsonTextWriter({Text})",
        "YamlDotNet.Core.IEmitter" => $"new YamlDotNet.Core.Emitter({Text})",
        "CsvHelper.IWriter" or "CsvHelper.IWriterRow" => NewCsvWriter,
        "CsvHelper.CsvWriter" => ((INamedTypeSymbol)type).InstanceConstructors.Any(IsPublic)
            ? NewCsvWriter
            : "CsvHelper.CsvWriter.Create(stream, null, true)",
        _ => null,
    };

    private static bool IsPublic(IMethodSymbol method) => method.DeclaredAccessibility == Accessibility.Public;

    /// <summary>Gets what the variable <c>stream</c> is for a writer of a type.</summary>
    /// <param name="type">The type.</param>
    public static string StreamOf(ITypeSymbol type) =>
        type.Name == "StringWriter" ? "new System.Text.StringBuilder()" : "new System.IO.MemoryStream()";
}
