namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>A project that could not be looked at, or only in part.</summary>
/// <param name="Project">Its path, or an empty text where the loader does not say.</param>
/// <param name="Reason">Why, in the words of the loader or of the compiler.</param>
internal sealed record LoadFailure(string Project, string Reason);
