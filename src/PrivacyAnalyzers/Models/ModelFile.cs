namespace PrivacyAnalyzers.Models;

/// <summary>What was read from one text of rows, for example from <c>PrivacyModels.Acme.txt</c>.</summary>
/// <param name="Rows">The rows without mistakes, in the order of the text.</param>
/// <param name="Problems">The mistakes, in the order of the text.</param>
internal sealed record ModelFile(ImmutableArray<ModelRow> Rows, ImmutableArray<ModelProblem> Problems);
