namespace PrivacyAnalyzers.Benchmarks;

/// <summary>The real compiler on real code with an empty analyzer and with ours, in turn.</summary>
internal static class PairedCode
{
    public static void Print(string folder, int pairs, double percent)
    {
        MendedCode code = MendedCode.Of(folder, percent);
        using var scratch = new ScratchFolder();
        code.WriteTo(scratch.Path);
        var input = new CompilerInput(scratch.Path, code.Warnings);
        CompilerPairs.Print(input, pairs, percent > 0 ? 1.10 : 1.02);
    }
}
