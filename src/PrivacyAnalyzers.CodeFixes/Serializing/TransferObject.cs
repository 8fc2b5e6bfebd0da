using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Logging;
using PrivacyAnalyzers.CodeFixes.Redactors;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.CodeFixes.Serializing;

/// <summary>
/// A record that holds what may leave of a type: <c>record BeneficiaryDto(string CaseCode, int HouseholdSize)</c>. It
/// goes to the end of the file, where it stands beside the outermost type.
/// </summary>
internal sealed class TransferObject
{
    private readonly ImmutableArray<IPropertySymbol> _members;
    private readonly Reported _reported;
    private readonly SyntaxNode _outermost;

    private TransferObject(
        string name,
        ImmutableArray<IPropertySymbol> members,
        Reported reported,
        SyntaxNode outermost)
    {
        Name = name;
        _members = members;
        _reported = reported;
        _outermost = outermost;
    }

    /// <summary>Gets the name of the record.</summary>
    public string Name { get; }

    /// <summary>Gets the edit that declares the record.</summary>
    public TextChange Declaration
    {
        get
        {
            var text = _outermost.SyntaxTree.GetText();
            var end = Lines.EndIn(text);
            var indentation = Lines.IndentationAt(text, _outermost.SpanStart);
            var parameters = string.Join(", ", _members.Select(ParameterOf));
            return new TextChange(
                new TextSpan(_outermost.Span.End, 0),
                $"{end}{end}{indentation}internal sealed record {Name}({parameters});");
        }
    }

    /// <summary>Gets what may leave of a type.</summary>
    /// <param name="type">The type of the object that is sent.</param>
    /// <param name="reported">Where it is sent.</param>
    /// <returns>The record; null where nothing is left, the name is taken or there is no place for it.</returns>
    public static TransferObject? Of(INamedTypeSymbol type, Reported reported)
    {
        var name = $"{type.Name}Dto";
        var outermost = reported.Syntax.Ancestors().OfType<BaseTypeDeclarationSyntax>().LastOrDefault();
        if (outermost is null
            || !reported.Model.LookupNamespacesAndTypes(outermost.SpanStart, name: name).IsEmpty
            || Classifier.Create(
                reported.Model.Compilation,
                PrivacyOptions.Read(
                    reported.Finding.Document.Project.AnalyzerOptions,
                    reported.Model.Compilation),
                reported.Cancel) is not { } tags)
        {
            return null;
        }

        var members = MembersOf(type)
            .Where(member => IsValue(member.Type) && !(tags.TagOf(member) is { Sensitivity: >= Sensitivity.Moderate }))
            .ToImmutableArray();
        return members.IsEmpty ? null : new(name, members, reported, outermost);
    }

    /// <summary>Gets the expression that fills the record.</summary>
    /// <param name="source">The object as the place writes it.</param>
    public string CreationFrom(string source) =>
        $"new {Name}({string.Join(", ", _members.Select(member => $"{source}.{member.Name}"))})";

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

    private string ParameterOf(IPropertySymbol member)
    {
        var tag = Classifications.Of(member) is [var attribute, ..]
            ? AttributeText.Of(attribute, _reported.Model, _outermost.SpanStart)
            : null;
        var type = member.Type.ToMinimalDisplayString(_reported.Model, _outermost.SpanStart);
        return tag is null ? $"{type} {member.Name}" : $"[property: {tag}] {type} {member.Name}";
    }
}
