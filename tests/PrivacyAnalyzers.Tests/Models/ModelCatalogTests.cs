using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tests.Models;

public sealed class ModelCatalogTests
{
    private const string Logger = "Microsoft.Extensions.Logging.LoggerExtensions";

    [Fact]
    public void One_row_serves_every_overload_that_has_the_parameter()
    {
        var compilation = ModelledLibraries.Compile();
        var overloads = compilation.GetTypeByMetadataName(Logger)!.GetMembers("LogInformation").Cast<IMethodSymbol>();

        Assert.All(overloads, overload =>
        {
            var message = overload.Parameters.Single(static parameter => parameter.Name == "message").Ordinal;
            var sinks = ModelCatalog.For(compilation).SummaryOf(overload)!.Sinks;
            Assert.Contains(sinks, sink => sink.Input.Equals(new AccessPath(Port.Parameter(message))));
            Assert.Contains(sinks, sink => sink.Input.Member == AccessPath.Element && sink.ModeParameter == message);
            Assert.All(sinks, static sink => Assert.Equal((int)SinkKind.Log, sink.Kind));
        });
    }

    [Fact]
    public void A_reduced_extension_method_keeps_the_ordinals_of_its_declaration()
    {
        var compilation = ModelledLibraries.Compile();
        var logger = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.ILogger")!;
        var declared = (IMethodSymbol)compilation.GetTypeByMetadataName(Logger)!.GetMembers("LogError")[0];
        var catalog = ModelCatalog.For(compilation);

        Assert.Same(catalog.SummaryOf(declared), catalog.SummaryOf(declared.ReduceExtensionMethod(logger)!));
    }

    [Fact]
    public void A_constructed_method_has_the_rows_of_its_definition()
    {
        var compilation = ModelledLibraries.Compile();
        var text = compilation.GetSpecialType(SpecialType.System_String);
        var definition = compilation.Method("M:Microsoft.Extensions.Logging.ILogger.BeginScope``1(``0)");
        var catalog = ModelCatalog.For(compilation);

        Assert.NotNull(catalog.SummaryOf(definition));
        Assert.Same(catalog.SummaryOf(definition), catalog.SummaryOf(definition.Construct(text)));
    }

    [Fact]
    public void A_method_without_rows_has_no_summary()
    {
        var compilation = ModelledLibraries.Compile("class Console { static void WriteLine(string value) { } }");
        var catalog = ModelCatalog.For(compilation);

        Assert.Null(catalog.SummaryOf(compilation.Method("M:Console.WriteLine(System.String)")));
        Assert.Null(catalog.SummaryOf(compilation.Method("M:System.Math.Sin(System.Double)")));
        Assert.NotNull(catalog.SummaryOf(compilation.Method("M:System.Console.WriteLine(System.String)")));
    }

    [Fact]
    public void A_row_of_an_interface_holds_for_the_class_that_implements_it()
    {
        var compilation = ModelledLibraries.Compile();
        var implementation = compilation.Method("M:NLog.Logger.Info``1(System.String,``0)");

        var sinks = ModelCatalog.For(compilation).SummaryOf(implementation)!.Sinks;

        Assert.Equal([0, 1], sinks.Select(static sink => sink.Input.Root.Ordinal).Order());
        Assert.All(sinks, sink => Assert.Equal(implementation, sink.Target, SymbolEqualityComparer.Default));
    }

    [Fact]
    public void A_row_of_a_base_method_holds_for_its_overrides_in_the_project()
    {
        const string Source = """
            class Masked : System.Diagnostics.TraceListener
            {
                public override void Write(string? text) { }
                public override void WriteLine(string? text) { }
                public void Write(int number) { }
            }
            """;
        var compilation = ModelledLibraries.Compile(Source);
        var catalog = ModelCatalog.For(compilation);

        Assert.Single(catalog.SummaryOf(compilation.Method("M:Masked.Write(System.String)"))!.Sinks);
        Assert.Null(catalog.SummaryOf(compilation.Method("M:Masked.Write(System.Int32)")));
    }

    [Fact]
    public void Every_exception_of_a_library_shows_what_its_constructor_gets()
    {
        var compilation = ModelledLibraries.Compile();
        var constructor = compilation.Method(
            "M:System.ArgumentOutOfRangeException.#ctor(System.String,System.Object,System.String)");
        var withInner = compilation.Method("M:System.InvalidOperationException.#ctor(System.String,System.Exception)");
        var catalog = ModelCatalog.For(compilation);

        Assert.Equal(3, catalog.SummaryOf(constructor)!.Sinks.Length);
        Assert.True(catalog.SummaryOf(constructor)!.IsComplete);
        Assert.Equal(0, Assert.Single(catalog.SummaryOf(withInner)!.Sinks).Input.Root.Ordinal);
    }

    [Fact]
    public void An_exception_of_the_project_is_left_to_its_body()
    {
        const string Source = """
            class NotFound : System.Exception { public NotFound(string code) : base("Not found") { } }
            """;
        var compilation = ModelledLibraries.Compile(Source);

        Assert.Null(ModelCatalog.For(compilation).SummaryOf(compilation.Method("M:NotFound.#ctor(System.String)")));
    }

    [Fact]
    public void A_sink_of_a_property_is_its_setter_and_a_step_its_getter()
    {
        var compilation = ModelledLibraries.Compile();
        var catalog = ModelCatalog.For(compilation);
        var displayName = Property(compilation, "P:System.Diagnostics.Activity.DisplayName");
        var tags = Property(compilation, "P:System.Diagnostics.ActivityTagsCollection.Item(System.String)");

        Assert.Equal(0, Assert.Single(catalog.SummaryOf(displayName.SetMethod!)!.Sinks).Input.Root.Ordinal);
        Assert.False(catalog.SummaryOf(displayName.SetMethod!)!.IsComplete);
        Assert.Null(catalog.SummaryOf(displayName.GetMethod!));
        Assert.Equal(1, Assert.Single(catalog.SummaryOf(tags.SetMethod!)!.Sinks).Input.Root.Ordinal);
        Assert.Single(catalog.SummaryOf(Property(compilation, "P:System.Uri.Query").GetMethod!)!.Steps);
    }

    [Fact]
    public void A_neutral_member_has_a_summary_that_says_nothing()
    {
        var compilation = ModelledLibraries.Compile();
        var length = Property(compilation, "P:System.String.Length").GetMethod!;

        var summary = ModelCatalog.For(compilation).SummaryOf(length)!;

        Assert.True(summary.IsComplete);
        Assert.Empty(summary.Steps);
        Assert.Empty(summary.Sinks);
    }

    [Fact]
    public void A_sink_that_returns_something_leaves_the_rest_to_the_signature()
    {
        var compilation = ModelledLibraries.Compile();
        var catalog = ModelCatalog.For(compilation);

        var forContext = compilation.Method("M:Serilog.ILogger.ForContext(System.String,System.Object,System.Boolean)");
        var write = compilation.Method("M:Serilog.ILogger.Information(System.String)");

        Assert.False(catalog.SummaryOf(forContext)!.IsComplete);
        Assert.Equal(2, catalog.SummaryOf(forContext)!.Sinks[0].ModeParameter);
        Assert.True(catalog.SummaryOf(write)!.IsComplete);
    }

    [Fact]
    public void A_redactor_protects_and_the_one_that_does_nothing_does_not()
    {
        var compilation = ModelledLibraries.Compile();
        var catalog = ModelCatalog.For(compilation);
        const string Space = "M:Microsoft.Extensions.Compliance.Redaction.";

        var redactor = catalog.SummaryOf(compilation.Method($"{Space}Redactor.Redact(System.String)"))!;
        var nothing = catalog.SummaryOf(compilation.Method($"{Space}NullRedactor.Redact(System.String)"))!;

        Assert.Equal((int)Protection.Redacted, Assert.Single(redactor.Steps).Protection);
        Assert.Equal(0, Assert.Single(nothing.Steps).Protection);
    }

    [Fact]
    public void Decrypting_takes_the_protection_away()
    {
        var compilation = ModelledLibraries.Compile();
        const string Space = "M:Microsoft.AspNetCore.DataProtection.IDataProtector.";
        var catalog = ModelCatalog.For(compilation);

        var protect = Assert.Single(catalog.SummaryOf(compilation.Method($"{Space}Protect(System.Byte[])"))!.Steps);
        var unprotect = Assert.Single(catalog.SummaryOf(compilation.Method($"{Space}Unprotect(System.Byte[])"))!.Steps);

        Assert.Equal(((int)Protection.Encrypted, 0), (protect.Protection, protect.Removed));
        Assert.Equal((0, (int)Protection.Encrypted), (unprotect.Protection, unprotect.Removed));
    }

    [Fact]
    public void A_function_that_makes_the_message_is_called_and_its_result_logged()
    {
        var compilation = ModelledLibraries.Compile();
        var info = compilation.Method("M:NLog.ILogger.Info(NLog.LogMessageGenerator)");

        var summary = ModelCatalog.For(compilation).SummaryOf(info)!;

        Assert.Equal(new AccessPath(Port.Parameter(0)), Assert.Single(summary.Calls).Function);
        Assert.Equal(Port.CallResult(0), Assert.Single(summary.Sinks).Input.Root);
    }

    private static IPropertySymbol Property(Compilation compilation, string id) =>
        Assert.IsType<IPropertySymbol>(
            DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation),
            exactMatch: false);
}
