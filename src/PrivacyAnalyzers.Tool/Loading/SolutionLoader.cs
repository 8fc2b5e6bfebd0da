using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>
/// Loads projects as MSBuild calls the compiler for them. A build log would hold the same command lines, after the
/// whole build that it needs first, and that build would have to be a full one.
/// </summary>
internal static class SolutionLoader
{
    private const string CSharp = "C#";

    /// <summary>Loads what a path means.</summary>
    /// <param name="input">The path.</param>
    /// <param name="restores">Whether packages are restored first.</param>
    /// <param name="cancel">Stops loading.</param>
    /// <returns>The projects that could be loaded, and why others could not.</returns>
    /// <exception cref="ToolException">There is no SDK, or no project could be loaded.</exception>
    public static async Task<LoadedSolution> LoadAsync(InputPath input, bool restores, CancellationToken cancel)
    {
        await DotnetSdk.RequireAsync(input.Root, cancel);
        var build = new DesignTimeBuild(input, restores);
        var records = await build.RunAsync(cancel);
        var failures = build.Failures
            .Concat(records.Where(static record => record.Language != CSharp).Select(record => Other(record, input)))
            .OrderBy(static failure => failure.Project, StringComparer.Ordinal)
            .ThenBy(static failure => failure.Reason, StringComparer.Ordinal)
            .ToList();
        var projects = ProjectBuilder.Build(records.Where(static record => record.Language == CSharp).ToList());
        return projects.Count > 0
            ? new(input.Root, projects, failures)
            : throw new ToolException(Texts.Format("Error_NothingLoaded", Reasons(failures)), ExitCode.Failure);
    }

    private static LoadFailure Other(CommandLineRecord record, InputPath input) => new(
        Path.GetRelativePath(input.Root, record.File),
        Texts.Format("Error_OtherLanguage", record.Language));

    private static string Reasons(IEnumerable<LoadFailure> failures) => string.Join(
        Environment.NewLine, failures.Select(static failure => $"{failure.Project}: {failure.Reason}"));
}
