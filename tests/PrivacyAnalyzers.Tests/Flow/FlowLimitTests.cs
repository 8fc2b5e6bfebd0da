using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Tests.Flow;

/// <summary>
/// What the engine finds just inside each of its bounds, and what it says beyond, as <c>docs/limits.md</c> promises.
/// </summary>
public sealed class FlowLimitTests
{
    [Fact]
    public async Task Path_length_cuts_the_path_and_not_the_finding()
    {
        var steps = string.Concat(Numbers(2 * FlowLimits.PathLength).Select(static n =>
            $"var s{n + 1} = s{n} + \"\";\n"));

        var flows = await Flows($$"""
            class C { void M() { var s0 = Source("a"); {{steps}} Sink(s{{2 * FlowLimits.PathLength}}); } }
            """);

        Assert.Equal("a", FlowCode.SourceOf(Assert.Single(flows)));
        Assert.Equal(FlowLimits.PathLength, flows[0].AdditionalLocations.Count);
    }

    [Theory]
    [InlineData(FlowLimits.AccessPathLength, "")]
    [InlineData(FlowLimits.AccessPathLength + 1, "a")]
    public async Task Access_path_length_is_how_deep_neighbours_are_told_apart(int members, string found)
    {
        var path = string.Concat(Enumerable.Repeat(".Next", members - 1));

        Assert.Equal(found, await Sources($$"""
            class Node { public Node Next = new(); public string Left = "", Right = ""; }
            class C
            {
                void M(Node n) { n{{path}}.Left = Source("a"); Show(n); }
                static void Show(Node n) => Sink(n{{path}}.Right);
            }
            """));
    }

    [Theory]
    [InlineData(0, "a")]
    [InlineData(FlowLimits.Inputs - 1, "a")]
    [InlineData(FlowLimits.Inputs + 1, "")]
    public async Task Inputs_are_how_many_origins_a_value_has(int tainted, string found)
    {
        var count = FlowLimits.Inputs + 2;
        var parameters = string.Join(", ", Numbers(count).Select(static n => $"string p{n}"));
        var sum = string.Join(" + ", Numbers(count).Select(static n => $"p{n}"));
        var arguments = string.Join(", ", Numbers(count).Select(n => n == tainted ? "Source(\"a\")" : "\"\""));

        Assert.Equal(found, await Sources($$"""
            class C { static string Join({{parameters}}) => {{sum}}; void M() => Sink(Join({{arguments}})); }
            """));
    }

    [Theory]
    [InlineData(0, "a")]
    [InlineData(FlowLimits.Objects - 1, "a")]
    [InlineData(FlowLimits.Objects + 1, "")]
    public async Task Objects_are_how_many_a_value_may_refer_to(int tainted, string found)
    {
        var made = string.Concat(Numbers(FlowLimits.Objects + 2).Select(n =>
            $"{n} => new Node {{ Text = {(n == tainted ? "Source(\"a\")" : "\"\"")} }},\n"));

        Assert.Equal(found, await Sources($$"""
            class Node { public string Text = ""; }
            class C { void M(int way) { var one = way switch { {{made}} _ => null! }; Sink(one.Text); } }
            """));
    }

    [Theory]
    [InlineData(0, "a")]
    [InlineData(FlowLimits.Rows - 1, "a")]
    [InlineData(FlowLimits.Rows + 1, "")]
    public async Task Rows_are_how_many_functions_of_its_callers_a_method_calls(int tainted, string found)
    {
        var calls = string.Concat(Numbers(FlowLimits.Rows + 2).Select(n =>
            $"show({(n == tainted ? "text" : "\"\"")});\n"));

        Assert.Equal(found, await Sources($$"""
            class C
            {
                static void Each(Action<string> show, string text) { {{calls}} }
                void M() => Each(static s => Sink(s), Source("a"));
            }
            """));
    }

    [Theory]
    [InlineData(4, "a")]
    [InlineData(FlowLimits.Rounds + 4, "")]
    public async Task Rounds_are_how_far_a_loop_moves_data(int variables, string found)
    {
        var declared = string.Concat(Numbers(variables).Select(static n => $"var v{n} = \"\";"));
        var moves = string.Concat(Numbers(variables - 1).Reverse().Select(static n => $"v{n + 1} = v{n};"));

        Assert.Equal(found, await Sources($$"""
            class C
            {
                void M(int times)
                {
                    {{declared}}
                    v0 = Source("a");
                    for (var i = 0; i < times; i++) { {{moves}} }
                    Sink(v{{variables - 1}});
                }
            }
            """));
    }

    [Theory]
    [InlineData(20, "a")]
    [InlineData(FlowLimits.CircleMembers + 1, "")]
    public async Task Circle_members_are_how_large_a_group_of_recursive_methods_is(int members, string found) =>
        Assert.Equal(found, await Sources(Circle(members)));

    [Fact]
    public async Task Call_depth_loses_nothing()
    {
        var count = 3 * FlowLimits.CallDepth;
        var calls = string.Concat(Numbers(count).Select(static n => $"static string F{n}(string s) => F{n + 1}(s);\n"));

        Assert.Equal("a", await Sources($$"""
            class C { {{calls}} static string F{{count}}(string s) => s; void M() => Sink(F0(Source("a"))); }
            """));
    }

    [Theory]
    [InlineData(FlowLimits.Rows - 1, "a")]
    [InlineData(FlowLimits.Rows + 1, "")]
    public async Task Rows_are_how_many_sinks_of_a_method_are_kept(int tainted, string found)
    {
        var count = FlowLimits.Rows + 2;
        var parameters = string.Join(", ", Numbers(count).Select(static n => $"string p{n}"));
        var sinks = string.Concat(Numbers(count).Select(static n => $"Sink(p{n});"));
        var arguments = string.Join(", ", Numbers(count).Select(n => n == tainted ? "Source(\"a\")" : "\"\""));

        Assert.Equal(found, await Sources($$"""
            class C { static void Show({{parameters}}) { {{sinks}} } void M() => Show({{arguments}}); }
            """));
    }

    [Theory]
    [InlineData(FlowLimits.Contexts - 1, "")]
    [InlineData(FlowLimits.Contexts + 1, "a")]
    public async Task Contexts_are_how_many_ways_to_call_are_told_apart(int before, string found)
    {
        var calls = string.Concat(Numbers(before).Select(static n => $"Show({n + 1}, \"\");"));

        Assert.Equal(found, await Sources($$"""
            class C
            {
                static void Show(int kind, string s) { if (kind == 0) Sink(s); }
                void M() { {{calls}} Show(-1, Source("a")); }
            }
            """));
    }

    [Theory]
    [InlineData(FlowLimits.Implementations - 1, "a")]
    [InlineData(FlowLimits.Implementations + 1, "")]
    public async Task Implementations_are_how_many_overrides_are_followed(int leaking, string found)
    {
        var types = string.Concat(Numbers(FlowLimits.Implementations + 2).Select(n =>
            $"class I{n} : IShow {{ public void Show(string s) {{ {(n == leaking ? "Sink(s);" : "")} }} }}\n"));

        Assert.Equal(found, await Sources($$"""
            interface IShow { void Show(string s); }
            {{types}}
            class C { void M(IShow show) => show.Show(Source("a")); }
            """));
    }

    [Theory]
    [InlineData(2, "a")]
    [InlineData(40, "")]
    public async Task Work_in_a_body_is_bounded_by_its_size(int calls, string found)
    {
        var fields = string.Concat(Numbers(FlowLimits.Rows).Select(static n =>
            $"public string F{n} = \"\", G{n} = \"\";\n"));
        var work = string.Concat(Numbers(FlowLimits.Rows).Select(static n => $"Sink(n.F{n}); n.G{n} = n.F{n};\n"));
        var all = string.Concat(Enumerable.Repeat("Work(n);", calls));

        Assert.Equal(found, await Sources($$"""
            class Node { {{fields}} }
            class C
            {
                static void Work(Node n) { {{work}} }
                static void Show(string s) => Sink(s);
                void M(Node n) { {{all}} Show(Source("a")); }
            }
            """));
    }

    [Theory]
    [InlineData(12, "a")]
    [InlineData(FlowLimits.CircleMembers - 10, "")]
    public async Task Circle_work_is_how_often_the_methods_of_a_group_are_analysed(int members, string found) =>
        Assert.Equal(found, await Sources(Circle(members, laps: 6)));

    /// <summary>
    /// A ring of methods that moves its parameters on by one place in each lap. The method on the other side shows the
    /// last of them.
    /// </summary>
    private static string Circle(int members, int laps = 0)
    {
        var places = laps + 1;
        var parameters = string.Join(", ", Numbers(places).Select(static n => $"string p{n}"));
        var same = string.Join(", ", Numbers(places).Select(static n => $"p{n}"));
        var moved = string.Join(", ", Numbers(places).Select(static n => n == 0 ? "p0" : $"p{n - 1}"));
        var first = string.Join(", ", Numbers(places).Select(static n => n == 0 ? "Source(\"a\")" : "\"\""));
        var ring = string.Concat(Numbers(members).Select(n => $$"""
            static void F{{n}}({{parameters}}, int depth)
            {
                {{(n == members / 2 ? $"Sink(p{laps});" : "")}}
                if (depth > 0) F{{(n + 1) % members}}({{(n == members - 1 ? moved : same)}}, depth - 1);
            }

            """));
        return $"class C {{ {ring} void M(int depth) => F0({first}, depth); }}";
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);

    private static async Task<string> Sources(string code) =>
        string.Join(' ', (await Flows(code)).Select(FlowCode.SourceOf).Distinct().Order());

    private static async Task<IReadOnlyList<Diagnostic>> Flows(string code)
    {
        var compilation = FlowCode.Compile("Limits", code);
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        var reported = await FlowCode.AnalyzeAsync(compilation);
        Assert.All(reported, static flow => Assert.Equal("FLOW", flow.Id));
        return reported;
    }
}
