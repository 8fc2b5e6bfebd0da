using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Classification.Names;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Logging;
using PrivacyAnalyzers.CodeFixes.Redactors;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.CodeFixes.Serializing;

/// <summary>
/// A record that holds what may leave of a type: <c>record BeneficiaryDto(string CaseCode, int HouseholdSize)</c>. It
/// goes to the end of the file, where it stands beside the outermost type; one that is there already is used again.
/// </summary>
internal sealed class TransferObject
{
    private const int LongestLine = 120;
    private const string Unit = "    ";

    private readonly ImmutableArray<IPropertySymbol> _members;
    private readonly SemanticModel _model;
    private readonly SyntaxNode _neighbour;
    private readonly bool _isDeclared;

    private TransferObject(
        string name,
        ImmutableArray<IPropertySymbol> members,
        SemanticModel model,
        SyntaxNode neighbour,
        bool isDeclared)
    {
        Name = name;
        _members = members;
        _model = model;
        _neighbour = neighbour;
        _isDeclared = isDeclared;
    }

    /// <summary>Gets the name of the record.</summary>
    public string Name { get; }

    /// <summary>Gets what may leave of a type.</summary>
    /// <param name="type">The type of the object that is sent.</param>
    /// <param name="place">Where it is sent.</param>
    /// <param name="model">The model of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The record; null where nothing is left, the name is taken or there is no place for it.</returns>
    public static TransferObject? Of(
        INamedTypeSymbol type,
        SyntaxNode place,
        SemanticModel model,
        Document document,
        CancellationToken cancel)
    {
        var options = PrivacyOptions.Read(document.Project.AnalyzerOptions, model.Compilation);
        if (type.IsGenericType
            || NeighbourOf(place) is not { } neighbour
            || Classifier.Create(model.Compilation, options, cancel) is not { } tags)
        {
            return null;
        }

        var names = NameVocabulary.Of(options.Languages, options.IgnoredNames);
        var members = MembersOf(type)
            .Where(member => IsValue(member.Type)
                && !(tags.TagOf(member) is { Sensitivity: >= Sensitivity.Moderate })
                && (tags.IsDecided(member) || !Suggests(names, member)))
            .ToImmutableArray();
        var name = $"{type.Name}Dto";
        var known = model.LookupNamespacesAndTypes(neighbour.SpanStart, name: name);
        return members.IsEmpty || !known.All(found => IsMadeOf(found, members))
            ? null
            : new(name, members, model, neighbour, isDeclared: !known.IsEmpty);
    }

    /// <summary>Gets the edit that declares the record; nothing for one that is there.</summary>
    /// <param name="accessibility">The modifier before it.</param>
    public IEnumerable<TextChange> Declaration(string accessibility)
    {
        if (_isDeclared)
            yield break;

        var text = _neighbour.SyntaxTree.GetText();
        var end = Lines.EndIn(text);
        var indentation = Lines.IndentationAt(text, _neighbour.SpanStart);
        var head = $"{indentation}{accessibility} sealed record {Name}(";
        var parameters = _members.Select(ParameterOf).ToList();
        var line = $"{head}{string.Join(", ", parameters)});";
        var declared = line.Length <= LongestLine
            ? line
            : head + string.Join(",", parameters.Select(one => end + indentation + Unit + one)) + ");";
        yield return new TextChange(new TextSpan(_neighbour.Span.End, 0), end + end + declared);
    }

    /// <summary>Gets the expression that fills the record.</summary>
    /// <param name="source">The object as the place writes it.</param>
    public string CreationFrom(string source) =>
        $"new {Name}({string.Join(", ", _members.Select(member => $"{source}.{member.Name}"))})";

    // Top-level statements stand in no type; what is declared beside them comes after them.
    private static SyntaxNode? NeighbourOf(SyntaxNode place) =>
        place.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().LastOrDefault()
        ?? (SyntaxNode?)(place.SyntaxTree.GetRoot() as CompilationUnitSyntax)?.Members.LastOrDefault();

    private static bool IsMadeOf(ISymbol known, ImmutableArray<IPropertySymbol> members) =>
        known is INamedTypeSymbol { IsRecord: true } record
        && record.InstanceConstructors.Any(one => one.Parameters.Length == members.Length
            && one.Parameters.Zip(members, IsLike).All(static isLike => isLike));

    private static bool IsLike(IParameterSymbol parameter, IPropertySymbol member) =>
        parameter.Name == member.Name
        && SymbolEqualityComparer.IncludeNullability.Equals(parameter.Type, member.Type);

    private static IEnumerable<IPropertySymbol> MembersOf(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }
                    && property.GetMethod?.DeclaredAccessibility == Accessibility.Public
                    && names.Add(property.Name))
                {
                    yield return property;
                }
            }
        }
    }

    // What holds other data may hold anybody's.
    private static bool IsValue(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type is INamedTypeSymbol { IsValueType: true, IsTupleType: false, IsRefLikeType: false };

    // Nobody decided about the member, but it may well be personal.
    private static bool Suggests(NameVocabulary names, IPropertySymbol member) =>
        names.Match(member.Name) is { } match && NameFit.IsPossible(match, member.Type);

    private string ParameterOf(IPropertySymbol member)
    {
        var tag = Classifications.Of(member) is [var attribute, ..]
            ? AttributeText.Of(attribute, _model, _neighbour.SpanStart)
            : null;
        var type = member.Type.ToMinimalDisplayString(_model, _neighbour.SpanStart);
        return tag is null ? $"{type} {member.Name}" : $"[property: {tag}] {type} {member.Name}";
    }
}
