using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool;

/// <summary>What a run of the command says to the script that started it; <c>docs/tool.md</c> lists the same.</summary>
internal static class ExitCode
{
    /// <summary>All was looked at, and nothing asks for attention.</summary>
    public const int Success = 0;

    /// <summary>There are findings as severe as <c>--fail-on</c> says, or the committed register is stale.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong: a path that does not exist, an unknown option or rule.</summary>
    public const int Usage = 2;

    /// <summary>Some projects could not be loaded or are broken; the others were looked at.</summary>
    public const int Incomplete = 3;

    /// <summary>Nothing could be looked at: no SDK, no readable project, a file that cannot be written.</summary>
    public const int Failure = 4;

    /// <summary>Somebody stopped the run (Ctrl-C); nothing was written.</summary>
    public const int Interrupted = 130;

    /// <summary>Gets the code of a run that only reports.</summary>
    public static int Of(SolutionFacts facts) => facts.Failures.IsEmpty ? Success : Incomplete;
}
