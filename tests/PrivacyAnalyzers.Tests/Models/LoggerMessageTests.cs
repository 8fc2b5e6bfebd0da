using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models;

public sealed class LoggerMessageTests
{
    private const string Source = """
        using System;
        using Microsoft.Extensions.Logging;

        class ClassifiedAttribute : Attribute;

        class Person
        {
            [Classified] public string Name { get; set; } = "";
            [LogPropertyIgnore] public string Notes { get; set; } = "";
            public string Camp { get; set; } = "";
            private string Secret { get; set; } = "";
            public string this[int index] => "";
        }

        static partial class Log
        {
            [LoggerMessage(LogLevel.Information, "Paid {Name} by {@who}")]
            public static partial void Paid(ILogger<Person> logger, string name, [Classified] string phone, Person who);

            [LoggerMessage(Message = "Failed {@Who}")]
            public static partial void Failed(ILogger logger, LogLevel level, Exception error, Person who);

            [LoggerMessage(LogLevel.Information, "Registered")]
            public static partial void Registered(ILogger logger, [LogProperties] Person person);

            [LoggerMessage(LogLevel.Information, "Left")]
            public static partial void Left(ILogger logger, [TagProvider(typeof(Log), "Tags")] Person person);

            public static void Plain(ILogger logger, string name) { }
        }

        static class Fields
        {
            public static readonly Action<ILogger, string, Exception?> Defined =
                LoggerMessage.Define<string>(LogLevel.Information, 1, "{Name}");
            public static readonly Func<ILogger, string, IDisposable?> Scope =
                LoggerMessage.DefineScope<string>("{Name}");
            public static readonly Action<string, string, Exception> Other = (_, _, _) => { };
            public static readonly Action<ILogger, string> NoException = (_, _) => { };
        }
        """;

    [Fact]
    public void Every_parameter_is_logged_but_logger_and_level() =>
        Assert.Equal(["parameter 1 Printed", "parameter 2 Printed", "parameter 3 Whole"], SinksOf("Paid", _ => false));

    [Fact]
    public void A_classified_parameter_is_redacted() =>
        Assert.Equal(["parameter 1 Printed", "parameter 3 Whole"], SinksOf("Paid", IsClassified));

    [Fact]
    public void Without_the_redacting_generator_a_classified_parameter_is_logged_in_clear() =>
        Assert.Contains("parameter 1 Printed", SinksOf(
            "Plainly",
            IsClassified,
            """
            using Microsoft.Extensions.Logging;

            class ClassifiedAttribute : System.Attribute;

            static partial class Log
            {
                [LoggerMessage(LogLevel.Information, "{phone}")]
                public static partial void Plainly(ILogger logger, [Classified] string phone);
            }
            """,
            "Microsoft.Extensions.Telemetry.Abstractions"));

    [Fact]
    public void An_exception_is_printed_and_a_message_may_be_named() =>
        Assert.Equal(["parameter 2 Printed", "parameter 3 Whole"], SinksOf("Failed", IsClassified));

    [Fact]
    public void Of_logged_properties_those_in_clear_are_logged() =>
        Assert.Equal(["parameter 1.Camp Printed"], SinksOf("Registered", IsClassified));

    [Fact]
    public void A_tag_provider_decides_itself() => Assert.Empty(SinksOf("Left", _ => false));

    [Fact]
    public void A_method_without_the_attribute_is_left_to_its_body()
    {
        var compilation = ModelledLibraries.Compile(Source);

        Assert.Null(ModelCatalog.For(compilation).SummaryOf(MethodOf(compilation, "Log", "Plain")));
    }

    [Theory]
    [InlineData("Defined", "Define")]
    [InlineData("Scope", "DefineScope")]
    public void A_delegate_that_logs_is_told_by_its_type(string field, string target)
    {
        var sinks = SummaryOfDelegate(field)!.Sinks;

        Assert.Contains(sinks, static sink => sink.Input.Root == Port.Parameter(1));
        Assert.DoesNotContain(sinks, static sink => sink.Input.Root == Port.Parameter(0));
        Assert.All(sinks, sink => Assert.Equal(target, sink.Target.Name));
    }

    [Theory]
    [InlineData("Other")]
    [InlineData("NoException")]
    public void Any_other_delegate_says_nothing(string field) => Assert.Null(SummaryOfDelegate(field));

    private static MethodSummary? SummaryOfDelegate(string field)
    {
        var compilation = ModelledLibraries.Compile(Source);
        var symbol = (IFieldSymbol)compilation.GetTypeByMetadataName("Fields")!.GetMembers(field).Single();
        return ModelCatalog.For(compilation).SummaryOf(((INamedTypeSymbol)symbol.Type).DelegateInvokeMethod!);
    }

    private static IEnumerable<string> SinksOf(
        string method,
        Func<ISymbol, bool> isRedacted,
        string source = Source,
        params string[] withoutAssemblies)
    {
        var compilation = ModelledLibraries.Compile(source, withoutAssemblies);
        var catalog = ModelCatalog.For(compilation, new ModelContext { IsRedacted = isRedacted });
        var summary = catalog.SummaryOf(MethodOf(compilation, "Log", method))!;
        return summary.Sinks.Select(static sink => $"{sink.Input} {sink.Mode}");
    }

    private static bool IsClassified(ISymbol symbol) =>
        symbol.GetAttributes().Any(static found => found.AttributeClass!.Name == "ClassifiedAttribute");

    private static IMethodSymbol MethodOf(Compilation compilation, string type, string method) =>
        (IMethodSymbol)compilation.GetTypeByMetadataName(type)!.GetMembers(method).Single();
}
