namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>The text of a <c>[DebuggerDisplay("{Name} ({Age,nq})")]</c>: expressions in braces.</summary>
internal static class DebuggerText
{
    /// <summary>Gets the names of members whose values are shown as they are.</summary>
    /// <param name="text">The text of the attribute.</param>
    /// <returns>The names, for <c>{Age,nq}</c> it is <c>Age</c>.</returns>
    public static IEnumerable<string> NamesIn(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var end = open + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
                end++;

            // What follows a dot may be a count or a length: nothing of the value itself.
            if (end > open + 1 && end < text.Length && text[end] is '}' or ',')
                yield return text.Substring(open + 1, end - open - 1);
        }
    }
}
