extern alias annotations;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Tests.Configuration;

namespace PrivacyAnalyzers.Tests.Classification;

/// <summary>
/// Code with tags and what the classifier says about it. Symbols are named by documentation ID; an answer reads
/// <c>Contact Moderate (ContactData)</c>, or <c>-</c> for what is not personal.
/// </summary>
internal sealed class TaggedCode
{
    public const string None = "-";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Identity;
        global using Microsoft.Extensions.Compliance.Classification;
        global using PrivacyAnalyzers.Annotations;
        global using PrivacyAnalyzers.Taxonomy;
        """;

    private readonly Compilation _compilation;
    private readonly Lazy<Classifier?> _classifier;

    private TaggedCode(Compilation compilation, string options)
    {
        _compilation = compilation;
        Options = KeyedOptions.Read(compilation, options);
        _classifier = new(() => Classifier.Create(compilation, Options, CancellationToken.None));
    }

    /// <summary>Gets .NET alone.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Basic.Reference.Assemblies.Net100.References.All];

    /// <summary>Gets .NET and the vocabularies, as every project has them that uses the package.</summary>
    public static ImmutableArray<MetadataReference> Vocabularies { get; } =
    [
        .. Framework,
        .. new[]
        {
            typeof(Microsoft.Extensions.Compliance.Classification.DataClassification),
            typeof(Microsoft.Extensions.Compliance.Redaction.ErasingRedactor),
            typeof(Microsoft.AspNetCore.Identity.PersonalDataAttribute),
            typeof(Microsoft.AspNetCore.Identity.IdentityUser),
            typeof(annotations::PrivacyAnalyzers.Annotations.HumanitarianDataAttribute),
        }.Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    public PrivacyOptions Options { get; }

    /// <summary>Gets a value indicating whether anything is analysed at all.</summary>
    public bool IsSwitchedOn => _classifier.Value is not null;

    public Classifier Classifier => _classifier.Value ?? throw new InvalidOperationException("Nothing is tagged.");

    public static TaggedCode Of(string source, string options = "", params MetadataReference[] references) =>
        new(Compile(source, references), options);

    /// <summary>The same code, seen from a project that has it as a compiled reference and nothing else.</summary>
    public static TaggedCode Compiled(string source, string options = "", params MetadataReference[] references) =>
        new(Compile("class Consumer;", [.. references, Library(source, "Library", references)]), options);

    public static TaggedCode Of(Compilation compilation, string options = "") => new(compilation, options);

    /// <summary>Compiles a library; its code has to be correct.</summary>
    public static MetadataReference Library(string source, string name, params MetadataReference[] references)
    {
        using var stream = new MemoryStream();
        var emitted = Compile(source, references).WithAssemblyName(name).Emit(stream);
        Assert.Empty(emitted.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    public static Compilation Compile(string source, params MetadataReference[] references) => CSharpCompilation.Create(
        "Code",
        [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(source, path: "Code.cs")],
        Vocabularies.AddRange(references),
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public string TagOf(string id) => Describe(Classifier.TagOf(Symbol(id)));

    public string TagOf(string id, string parameter) => Describe(Classifier.TagOf(Parameter(id, parameter)));

    /// <summary>Gets what is said about the type of a member, as declared with its type arguments.</summary>
    public string TagOfTypeOf(string id) => Describe(Classifier.TagOf(TypeOf(Symbol(id))));

    /// <summary>Gets the tagged members of the type of a member, as declared with its type arguments.</summary>
    public string MembersOfTypeOf(string id) => Join(Classifier.TaggedMembersOf(TypeOf(Symbol(id))));

    public string MembersOf(string id) => Join(Classifier.TaggedMembersOf((ITypeSymbol)Symbol(id)));

    public ISymbol Symbol(string id) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, _compilation)
        ?? throw new ArgumentException($"There is no {id}.", nameof(id));

    public IParameterSymbol Parameter(string id, string parameter) =>
        (Symbol(id) switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            var other => ((INamedTypeSymbol)other).InstanceConstructors.First().Parameters,
        }).Single(candidate => candidate.Name == parameter);

    private static string Describe(PersonalData? data) => data switch
    {
        null => None,
        { IsToBeClassified: true } => $"{data.Category} {data.Sensitivity} ({data.Tag}), to be classified",
        _ => $"{data.Category} {data.Sensitivity} ({data.Tag})",
    };

    private static string Join(ImmutableArray<ISymbol> members) => string.Join(
        ", ",
        members.Select(static member =>
            member is ITypeSymbol ? member.Name : $"{member.ContainingType.Name}.{member.Name}"));

    private static ITypeSymbol TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IMethodSymbol method => method.ReturnType,
        _ => (ITypeSymbol)symbol,
    };
}
