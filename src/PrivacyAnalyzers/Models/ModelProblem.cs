namespace PrivacyAnalyzers.Models;

/// <summary>
/// A mistake in a model file, for example the role <c>sinc</c> on line 3 of <c>PrivacyModels.txt</c>. The row is left
/// out, the rest of the file still works.
/// </summary>
/// <param name="Kind">Which mistake.</param>
/// <param name="Origin">Where.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What could stand there: the nearest valid word or the form; may be empty.</param>
internal sealed record ModelProblem(ModelProblemKind Kind, ModelOrigin Origin, string Found, string Expected);
