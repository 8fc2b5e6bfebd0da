using System.Text;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Code of an extreme shape through which personal data travels to a log, for example a chain of 500 methods. Each
/// holds the same <c>Person</c> with a tagged name, so that the engine has a reason to look at every method.
/// </summary>
internal sealed record Shape(string Name, string Text)
{
    private const string Start = """
        using System;
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers.Annotations;

        public sealed class Person
        {
            [IdentityData] public string Name { get; set; } = "";
            public string Camp { get; set; } = "";
            public int Size { get; set; }
        }

        public static class Subject
        {
        """;

    public static IEnumerable<Shape> All =>
        [Calls(1_000), LongMethod(10_000), Chain(500), Recursion(2_000), Interface(300)];

    /// <summary>Methods that each hand data of their own to two others, as layers of an application do.</summary>
    public static Shape Web(int methods) => Of($"{methods} methods that call each other", text =>
    {
        for (int method = 0; method < methods; method++)
        {
            string next = method % 10 == 9 || method + 2 >= methods
                ? "log.LogInformation(text);"
                : $"M{method + 1}(log, text + person.Camp, person); M{method + 2}(log, text.Trim(), person);";
            string own = method % 50 == 0 ? "text += person.Name;" : "if (text.Length > person.Size) return;";
            text.AppendLine($"    static void M{method}(ILogger log, string text, Person person) {{ {own} {next} }}");
        }
    });

    private static Shape Calls(int calls) => Of($"{calls} calls from one method into one 20-line helper", text =>
    {
        text.AppendLine("    static void Save(ILogger log, Person person)\n    {");
        for (int call = 0; call < calls; call++)
        {
            string argument = call % 2 == 0 ? "person.Name" : "person.Camp";
            text.AppendLine($"        Helper(log, {argument}, {call}, person);");
        }

        text.AppendLine("    }\n\n    static void Helper(ILogger log, string text, int size, Person person)\n    {");
        text.AppendLine("        string all = \"\";");
        for (int line = 0; line < 17; line++)
        {
            text.AppendLine($"        if (size > {line}) all += text.Substring({line}) + person.Camp;");
        }

        text.AppendLine("        log.LogInformation(all);\n    }");
    });

    private static Shape LongMethod(int lines) => Of($"a {lines}-line method", text =>
    {
        text.AppendLine("    static void Save(ILogger log, Person person)\n    {\n        string text = person.Camp;");
        for (int line = 0; line < lines; line++)
        {
            text.AppendLine((line % 100) switch
            {
                0 => $"        string part{line} = person.Name + {line};",
                1 => $"        text += part{line - 1};",
                2 => "        log.LogInformation(text);",
                3 => "        text = person.Camp;",
                _ when line % 3 == 0 => $"        if (person.Size > {line}) text = text.Trim() + {line};",
                _ => $"        person.Size += text.Length + {line};",
            });
        }

        text.AppendLine("    }");
    });

    private static Shape Chain(int depth) => Of($"a call chain {depth} deep", text =>
    {
        text.AppendLine("    static void Save(ILogger log, Person person) => M0(log, person.Name);");
        for (int method = 0; method < depth; method++)
        {
            text.AppendLine($$"""
                    static void M{{method}}(ILogger log, string text)
                    {
                        string next = text + {{method}};
                        if (next.Length > 3) M{{method + 1}}(log, next.Trim());
                    }
                """);
        }

        text.AppendLine($"    static void M{depth}(ILogger log, string text) => log.LogInformation(text);");
    });

    private static Shape Recursion(int members) => Of($"a recursive group of {members} methods", text =>
    {
        text.AppendLine("    static void Save(ILogger log, Person person) => M0(log, person.Name, 0);");
        for (int method = 0; method < members; method++)
        {
            text.AppendLine($$"""
                    static string M{{method}}(ILogger log, string text, int depth)
                    {
                        if (depth > 9) { log.LogInformation("{Depth}", depth); return text; }
                        string next = M{{(method + 1) % members}}(log, text + depth, depth + 1);
                        return M{{((method * 7) + 3) % members}}(log, next.Trim(), depth + 1);
                    }
                """);
        }
    });

    private static Shape Interface(int implementations) =>
        Of($"an interface with {implementations} implementations", text =>
        {
            text.AppendLine("    interface IStep { string Run(ILogger log, string text, Person person); }");
            for (int type = 0; type < implementations; type++)
            {
                text.AppendLine($$"""
                        sealed class Step{{type}}(IStep next) : IStep
                        {
                            public string Run(ILogger log, string text, Person person)
                            {
                                if (text.Length > {{type}}) log.LogInformation("{Camp}", person.Camp);
                                return next.Run(log, text + person.Name, person).Trim();
                            }
                        }
                    """);
            }

            text.AppendLine("""
                    static void Save(ILogger log, IStep step, Person person) =>
                        log.LogInformation(step.Run(log, person.Name, person));
                """);
        });

    private static Shape Of(string name, Action<StringBuilder> write)
    {
        var text = new StringBuilder(Start).AppendLine();
        write(text);
        return new Shape(name, text.AppendLine("}").ToString());
    }
}
