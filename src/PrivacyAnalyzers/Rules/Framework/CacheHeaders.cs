using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What code writes into the <c>Cache-Control</c> header of an answer: as text
/// (<c>Response.Headers.CacheControl = "public, max-age=60"</c>) or as an object
/// (<c>Response.GetTypedHeaders().CacheControl = new() { Public = true }</c>). The words are those of RFC 9111.
/// </summary>
internal sealed class CacheHeaders(Compilation compilation)
{
    private const string Http = "Microsoft.AspNetCore.Http.";
    private const string Net = "Microsoft.Net.Http.Headers.";
    private const string Property = "CacheControl";
    private const string Header = "Cache-Control";

    private static readonly ImmutableHashSet<string> Adding = ImmutableHashSet.Create("Add", "Append", "TryAdd");

    // Each keeps what it is written beside out of shared caches, or makes them ask again each time.
    private static readonly ImmutableHashSet<string> Restricting = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "no-store", "no-cache", "private", "max-age=0", "s-maxage=0");

    private static readonly ImmutableHashSet<string> RestrictingMembers = ImmutableHashSet.Create(
        "NoStore", "NoCache", "Private");

    private readonly TextValues _texts = new(compilation);

    /// <summary>Finds the value that lets shared caches keep the answer.</summary>
    /// <param name="code">The operations of an endpoint.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The value, or null where there is none, or where another value is written besides.</returns>
    public IOperation? SharedIn(IEnumerable<IOperation> code, CancellationToken cancel)
    {
        var values = code
            .SelectMany(static operation => operation.DescendantsAndSelf())
            .Select(WrittenBy)
            .OfType<IOperation>()
            .ToList();
        return values.Count > 0 && values.All(value => IsShared(value, cancel)) ? values[0] : null;
    }

    private static IOperation? WrittenBy(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } set when IsHeader(target) =>
            set.Value,
        IInvocationOperation call when Adding.Contains(call.TargetMethod.Name) => AddedBy(call),
        _ => null,
    };

    private static bool IsHeader(IPropertyReferenceOperation target) =>
        target.Property.IsIndexer
            ? target.Arguments is [var key] && IsHeaderName(key.Value) && IsOfAnswer(target.Instance)
            : target.Property.Name == Property
                && (NameOf(target.Property.ContainingType) == Http + "Headers.ResponseHeaders"
                    || IsOfAnswer(target.Instance));

    private static IOperation? AddedBy(IInvocationOperation call)
    {
        var arguments = call.Arguments.Where(static argument => argument.Parameter is not null).ToList();
        var headers = call.Instance ?? arguments.FirstOrDefault()?.Value;
        return arguments.Count >= 2
            && IsHeaderName(arguments[arguments.Count - 2].Value)
            && IsOfAnswer(headers)
                ? arguments[arguments.Count - 1].Value
                : null;
    }

    // The headers of a request have the same type.
    private static bool IsOfAnswer(IOperation? headers) => headers?.WithoutConversions() switch
    {
        IPropertyReferenceOperation { Property.Name: "Headers" } read =>
            NameOf(read.Property.ContainingType) == Http + "HttpResponse",
        ILocalReferenceOperation local => TextValues.OnlyValueOf(local) is { } value && IsOfAnswer(value),
        _ => false,
    };

    private static bool IsHeaderName(IOperation name) => name.WithoutConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } =>
            string.Equals(text, Header, StringComparison.OrdinalIgnoreCase),
        IFieldReferenceOperation { Field: { Name: Property } field } =>
            NameOf(field.ContainingType) == Net + "HeaderNames",
        _ => false,
    };

    private bool IsShared(IOperation value, CancellationToken cancel)
    {
        var written = WithoutAnyConversion(value);
        if (written is IObjectCreationOperation { Initializer: { } members } made)
            return NameOf(made.Type) == Net + "CacheControlHeaderValue" && IsShared(members);

        var texts = _texts.AllOf(written, cancel).ToList();
        return texts.Count > 0 && texts.All(static text => IsShared(text.Text));
    }

    private static bool IsShared(string text)
    {
        var words = text.Split(',').Select(static word => word.Trim()).ToList();
        return words.Exists(static word => string.Equals(word, "public", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("s-maxage=", StringComparison.OrdinalIgnoreCase))
            && !words.Exists(Restricting.Contains);
    }

    private static bool IsShared(IObjectOrCollectionInitializerOperation members)
    {
        var set = members.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .Where(static member => member.Target is IPropertyReferenceOperation)
            .Select(static member => (((IPropertyReferenceOperation)member.Target).Property.Name, member.Value))
            .ToList();
        return set.Exists(static member => member is
                { Name: "Public", Value.ConstantValue: { HasValue: true, Value: true } })
            && !set.Exists(static member => RestrictingMembers.Contains(member.Name));
    }

    private static IOperation WithoutAnyConversion(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private static string? NameOf(ITypeSymbol? type) => type?.ToDisplayString();
}
