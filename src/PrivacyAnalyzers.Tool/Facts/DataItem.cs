using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>A tagged member, for example <c>Person.Phone</c>, what the code declares about it, and where.</summary>
internal record DataItem : DeclaredData
{
    /// <summary>Initializes a new instance of the <see cref="DataItem"/> class.</summary>
    /// <param name="declared">What the code declares.</param>
    /// <param name="project">The name of its project.</param>
    /// <param name="place">Where it is declared.</param>
    [SetsRequiredMembers]
    public DataItem(DeclaredData declared, string project, Place place)
        : base(declared)
    {
        Project = project;
        Place = place;
    }

    public string Project { get; init; }

    public Place Place { get; init; }
}
