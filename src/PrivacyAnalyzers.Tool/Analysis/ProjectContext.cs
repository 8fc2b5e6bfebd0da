using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>What the readers have to know about the project that they read.</summary>
/// <param name="Name">Its name, which tells target frameworks apart.</param>
/// <param name="Title">Its name in reports.</param>
/// <param name="IsTest">Whether its people are made up.</param>
/// <param name="HasCallers">Whether other projects of the solution refer to it or share interfaces with it.</param>
/// <param name="Assemblies">The names of the assemblies that the solution makes.</param>
/// <param name="Places">Turns locations into places.</param>
internal sealed record ProjectContext(
    string Name,
    string Title,
    bool IsTest,
    bool HasCallers,
    IReadOnlySet<string> Assemblies,
    PlaceWriter Places);
