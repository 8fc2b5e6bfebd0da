namespace PrivacyAnalyzers.Tool.Map;

/// <summary>A box of the picture, in units of its view box.</summary>
/// <param name="Label">What stands in it.</param>
/// <param name="Detail">What stands below in small letters.</param>
/// <param name="Style">The class that gives its colour.</param>
/// <param name="Height">How tall it is.</param>
internal sealed record MapNode(string Label, string Detail, string Style, double Height)
{
    public double X { get; set; }

    public double Y { get; set; }

    /// <summary>Gets or sets how much of the left edge is taken by ribbons.</summary>
    public double In { get; set; }

    /// <summary>Gets or sets how much of the right edge is taken by ribbons.</summary>
    public double Out { get; set; }
}
