namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>A piece of a source file; lines and columns count from 1, the end lies behind the last sign.</summary>
/// <param name="File">The path from the scanned folder, with forward slashes.</param>
/// <param name="Line">The first line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column behind the end.</param>
internal sealed record Place(string File, int Line, int Column, int EndLine, int EndColumn) : IComparable<Place>
{
    public int CompareTo(Place? other)
    {
        if (other is null)
            return 1;

        var order = string.CompareOrdinal(File, other.File);
        return order != 0
            ? order
            : (Line, Column, EndLine, EndColumn).CompareTo((other.Line, other.Column, other.EndLine, other.EndColumn));
    }

    public override string ToString() => $"{File}:{Line}";
}
