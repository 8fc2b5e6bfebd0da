using System.Collections.Immutable;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;
using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>Brings the baselines of projects up to date with what was found.</summary>
/// <param name="screen">Where to say what changed.</param>
/// <param name="approval">Who accepts new findings, or null where nobody does.</param>
/// <param name="isCheck">Whether nothing is to be written.</param>
internal sealed class BaselineUpdate(Screen screen, Approval? approval, bool isCheck)
{
    private int _open;

    /// <summary>Writes the files, or says what is not right about them.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="cancel">Stops before the next file.</param>
    /// <returns>A code of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(BaselineFindings found, CancellationToken cancel)
    {
        // What could not be looked at is not mended.
        if (!found.Failures.IsEmpty)
        {
            foreach (var failure in found.Failures)
                screen.Error(Texts.Format("Report_Failure", failure.Project, failure.Reason));

            screen.Error(Texts.Get("Error_BaselineIncomplete"));
            return ExitCode.Incomplete;
        }

        foreach (var (folder, findings) in found.Folders)
            await UpdateAsync(folder, findings, cancel);

        return _open > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private async Task UpdateAsync(string folder, FolderFindings findings, CancellationToken cancel)
    {
        var path = Path.Combine(folder, BaselineFindings.FileName);
        var text = File.Exists(path) ? await File.ReadAllTextAsync(path, cancel) : string.Empty;
        var baseline = BaselineText.Parse(text, Messages.Rules);
        var counts = findings.Counts.RemoveRange(findings.AcceptedElsewhere);
        var (added, gone) = (baseline.NewAmong(counts), baseline.GoneFrom(counts));
        if (approval is null)
            Name(added, path);

        if (isCheck)
        {
            if (gone > 0)
                screen.Error(Texts.Format("Report_BaselineGone", path, gone));

            _open += gone;
            return;
        }

        var now = approval is null ? baseline.Without(counts) : baseline.With(counts, approval);
        if (now == text.ReplaceLineEndings("\n"))
            return;

        await AtomicFile.WriteAsync(path, now, cancel);
        screen.Results.WriteLine(
            Texts.Format("Report_BaselineWritten", path, approval is null ? 0 : added.Values.Sum(), gone));
    }

    private void Name(ImmutableSortedDictionary<string, int> added, string path)
    {
        if (added.IsEmpty)
            return;

        screen.Error(Texts.Format("Report_BaselineNew", path, added.Values.Sum()));
        foreach (var (key, count) in added)
            screen.Results.WriteLine($"  {key} {count}");

        _open += added.Count;
    }
}
