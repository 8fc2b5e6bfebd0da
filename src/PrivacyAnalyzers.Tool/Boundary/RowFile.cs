using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tool.Boundary;

/// <summary>A model file that exists in memory only.</summary>
/// <param name="rows">Its lines.</param>
internal sealed class RowFile(string rows) : AdditionalText
{
    /// <summary>The path, which no file on a disk has.</summary>
    public const string FilePath = "<solution>/PrivacyModels.Solution.txt";

    private readonly SourceText _text = SourceText.From(rows);

    public override string Path => FilePath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
