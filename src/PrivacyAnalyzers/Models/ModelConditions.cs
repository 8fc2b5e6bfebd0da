using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// The conditions in the rows of one method, in the engine's terms: parameters as ordinals, properties as symbols. A
/// condition about a parameter that the overload lacks, or a property that the compilation lacks, never holds.
/// </summary>
internal sealed class ModelConditions
{
    private readonly Dictionary<ModelCondition, ConstantCondition> _resolved = new();

    /// <summary>Gets the conditions.</summary>
    public ImmutableArray<ConstantCondition> All =>
        _resolved.Values.OrderBy(static one => one.Ordinal).ToImmutableArray();

    /// <summary>Resolves the conditions of the rows that hold for a method.</summary>
    /// <param name="compilation">Where the properties are.</param>
    /// <param name="matches">The rows, the project's own and the built-in ones.</param>
    /// <returns>The conditions, or null if no row has one.</returns>
    public static ModelConditions? Of(Compilation compilation, params ModelMatch?[] matches)
    {
        ModelConditions? found = null;
        foreach (var match in matches.OfType<ModelMatch>())
        {
            foreach (var row in match.Rows)
            {
                if (row.Condition is { } condition)
                    (found ??= new()).Add(condition, match.Declaration, compilation);
            }
        }

        return found;
    }

    /// <summary>Gets the rows that hold for calls that meet some conditions.</summary>
    /// <param name="match">The rows, or null.</param>
    /// <param name="met">The conditions.</param>
    /// <returns>The rows about these calls and those about all calls; null for none.</returns>
    public ModelMatch? ChosenFrom(ModelMatch? match, ImmutableArray<ConstantCondition> met)
    {
        var rows = match?.Rows.RemoveAll(row => row.Condition is { } condition
            && !(_resolved.TryGetValue(condition, out var resolved) && met.Contains(resolved)));
        return rows is { IsEmpty: false } ? match! with { Rows = rows.Value } : null;
    }

    private void Add(ModelCondition condition, IMethodSymbol method, Compilation compilation)
    {
        var parameter = method.Parameters.FirstOrDefault(parameter => parameter.Name == condition.Parameter);
        var property = condition.Property is { } name
            ? DocumentationCommentId.GetFirstSymbolForDeclarationId($"P:{name}", compilation)
            : null;
        if (parameter is null || _resolved.ContainsKey(condition) || property is null != condition.Property is null)
            return;

        _resolved.Add(condition, new(parameter.Ordinal, property, condition.Constants));
    }
}
