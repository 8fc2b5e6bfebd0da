using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>A project's own model file.</summary>
internal sealed class ModelText(string rows) : AdditionalText
{
    public override string Path => "PrivacyModels.txt";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(rows);
}
