namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>What may happen to a file while somebody types, merges or saves half of it.</summary>
internal enum MutationKind
{
    DeleteToken,
    DeleteTokens,
    DuplicateToken,
    SwapNeighbours,
    TurnBrace,
    ReplaceByOther,
    RepeatLines,
    Truncate,
}
