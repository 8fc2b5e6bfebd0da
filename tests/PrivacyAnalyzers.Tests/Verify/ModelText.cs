using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>A file of rows of the project's own: models, or what it declares about its data.</summary>
internal sealed class ModelText(string rows, string path = "PrivacyModels.txt") : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(rows);
}
