using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>A value in a log message and the name of its hole.</summary>
/// <param name="Name">The name, such as <c>FullName</c>.</param>
/// <param name="Expression">The value.</param>
internal sealed record MessageValue(string Name, ExpressionSyntax Expression);
