using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>
/// Uses every built-in row in a call that is written for it, and asks the engine what comes of it: many calls in one
/// compilation, and another round with other overloads for those that did not compile or of which nothing came.
/// </summary>
internal sealed class RowUses
{
    private const int Rounds = 12;

    private const string Declarations = """
        global using System;
        [AttributeUsage(AttributeTargets.All)] sealed class TaggedAttribute : Attribute;
        public class Plain { public string Text { get; set; } = ""; }
        static class Probe
        {
            public static void Sink<T>(T value) { }
            public static void Sink(Span<char> value) { }
            public static void Sink(Span<byte> value) { }
            public static void Sink(Span<string> value) { }
            public static void Sink(ReadOnlySpan<char> value) { }
            public static void Sink(ReadOnlySpan<byte> value) { }
            public static void Sink(ReadOnlySpan<string> value) { }
            public static void Sink(System.Text.SpanLineEnumerator value) { }
            public static void Sink(System.Text.SpanRuneEnumerator value) { }
            public static void Sink(System.Runtime.CompilerServices.DefaultInterpolatedStringHandler value) { }
        }
        """;

    private readonly CSharpCompilation _libraries;
    private readonly Dictionary<ModelRow, string> _faults = [];

    private RowUses(CSharpCompilation libraries) => _libraries = libraries;

    /// <summary>Finds the rows that do not do what they say in any call that can be written for them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="version">Another version of a library than the usual one, or null.</param>
    /// <returns>Each such row with the reason.</returns>
    public static IReadOnlyDictionary<ModelRow, string> FaultsOf(
        IEnumerable<ModelRow> rows,
        OtherVersion? version = null)
    {
        var uses = new RowUses(version?.Compile(Declarations) ?? ModelledLibraries.Compile(Declarations));
        var calls = new RowCalls(uses._libraries);
        var open = rows.Select(row => new Attempts(row, calls.Of(row).Take(Rounds).GetEnumerator())).ToList();
        while (open.Count > 0)
        {
            open = open.Where(uses.Next).ToList();
            uses.Try(open);
            open.RemoveAll(attempts => !uses._faults.ContainsKey(attempts.Row));
        }

        return uses._faults;
    }

    private bool Next(Attempts attempts)
    {
        if (attempts.Calls.MoveNext())
            return true;

        _faults.TryAdd(attempts.Row, "no overload that can be called");
        return false;
    }

    private void Try(List<Attempts> attempts)
    {
        var round = new UseRound(_libraries, attempts.Select(static one => one.Calls.Current).ToList());
        for (var index = 0; index < attempts.Count; index++)
        {
            if (round.FaultOf(index) is { } fault)
                _faults[attempts[index].Row] = fault;
            else
                _faults.Remove(attempts[index].Row);
        }
    }

    private sealed record Attempts(ModelRow Row, IEnumerator<RowCall> Calls);
}
