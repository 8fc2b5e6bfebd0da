using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tool.Boundary;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>A project that is ready to be looked at, once or again when others have told more.</summary>
internal sealed class PreparedProject
{
    public required Compilation Compilation { get; init; }

    public required ImmutableArray<AdditionalText> Files { get; init; }

    public required AnalyzerConfigOptionsProvider Configuration { get; init; }

    public required ProjectContext Context { get; init; }

    /// <summary>Gets the names of the assemblies of the solution that it refers to, directly or not.</summary>
    public required IReadOnlySet<string> Reachable { get; init; }

    /// <summary>Gets the members that its own model files speak about.</summary>
    public required IReadOnlyList<MemberId> Written { get; init; }

    /// <summary>Finds out whether it holds personal data by itself: tagged, or from a library.</summary>
    /// <param name="cancel">Stops the search.</param>
    public bool HasPersonalData(CancellationToken cancel) =>
        PrivacyAnalysis.For(Compilation, new AnalyzerOptions(Files, Configuration)).HasPersonalData(cancel);

    /// <summary>Gets or sets the rows of the last run, or the default before the first.</summary>
    public ImmutableArray<BoundaryRow> Rows { get; set; }
}
