using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Models;

/// <summary>A piece of a model file, for example the port of the row on line 12 of <c>PrivacyModels.txt</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The piece.</param>
/// <param name="Lines">The same piece in lines and columns, both counted from 0.</param>
internal sealed record ModelOrigin(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
