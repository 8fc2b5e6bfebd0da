using System.Text;

namespace PrivacyAnalyzers.Tool.Output;

/// <summary>Writes files whole or not at all: beside the target first, then moved over it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a text in UTF-8.</summary>
    /// <param name="path">The file, which is replaced; its folder is made if it is missing.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancel">Stops before anything is replaced.</param>
    public static async Task WriteAsync(string path, string text, CancellationToken cancel)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
        try
        {
            await File.WriteAllTextAsync(draft, text, new UTF8Encoding(false), cancel);
            cancel.ThrowIfCancellationRequested();
            File.Move(draft, full, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
