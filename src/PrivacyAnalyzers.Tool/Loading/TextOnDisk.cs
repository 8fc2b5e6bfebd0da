using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>An additional file. The analyzers, which ask for its text, have no way to say that it could not be
/// read.</summary>
/// <param name="path">Its full path.</param>
internal sealed class TextOnDisk(string path) : AdditionalText
{
    private SourceText? _text;

    public override string Path => path;

    /// <exception cref="IOException">It cannot be read.</exception>
    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        if (_text is null)
        {
            using var stream = File.OpenRead(path);
            _text = SourceText.From(stream);
        }

        return _text;
    }
}
