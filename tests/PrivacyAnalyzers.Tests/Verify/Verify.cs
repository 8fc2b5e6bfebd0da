using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>Starts a check of a rule: <c>Verify.Rule&lt;PersonalDataInLogs&gt;().Reports("…")</c>.</summary>
internal static class Verify
{
    public static RuleVerifier Rule<TRule>()
        where TRule : DiagnosticAnalyzer, new() => new(new TRule());

    public static RefactoringVerifier Refactoring<TRefactoring>()
        where TRefactoring : CodeRefactoringProvider, new() => new(new TRefactoring());

    public static FixVerifier Fix<TRule, TFix>()
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => new(new TRule(), new TFix());
}
