namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// A rule that asks a question of a whole application, once: of a program, never of a library, which does not know what
/// it becomes part of.
/// </summary>
internal abstract class ApplicationRule : PrivacyRule
{
    private protected ApplicationRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>True when a compilation makes something that runs.</summary>
    public static bool IsProgram(Compilation compilation) =>
        compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule);

    private protected sealed override bool Concerns(Compilation compilation) => IsProgram(compilation);
}
