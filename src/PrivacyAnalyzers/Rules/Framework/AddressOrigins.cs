using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Finds out where the beginning of an address is read from when the code does not say the address itself: the key of
/// a configuration, as in <c>configuration["Partners:BankX:Url"]</c>, or a member of the project's options, as in
/// <c>options.Value.BankUrl</c>, named <c>Relief.PartnerOptions.BankUrl</c>.
/// </summary>
internal sealed class AddressOrigins(Compilation compilation)
{
    private const int Depth = 6;
    private const char Separator = ':';

    private static readonly QualifiedName Configuration =
        QualifiedName.TryParse("Microsoft.Extensions.Configuration.IConfiguration")!;

    private readonly MethodBodies _bodies = new(compilation);

    /// <summary>Gets the key or member that an address begins with.</summary>
    /// <param name="address">An expression.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The key or the full name of the member, or null where neither is seen.</returns>
    public string? Of(IOperation address, CancellationToken cancel) => Of(address, Depth, cancel);

    private string? Of(IOperation? value, int depth, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (value is null || depth == 0)
            return null;

        return value.WithoutConversions() switch
        {
            IObjectCreationOperation { Arguments: [var first, ..] } made when IsUri(made.Type) =>
                Of(first.Value, depth - 1, cancel),
            IInterpolatedStringOperation { Parts: [IInterpolationOperation first, ..] } =>
                Of(first.Expression, depth - 1, cancel),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Of(sum.LeftOperand, depth - 1, cancel),
            ICoalesceOperation choice =>
                Of(choice.Value, depth - 1, cancel) ?? Of(choice.WhenNull, depth - 1, cancel),
            ILocalReferenceOperation local => Of(TextValues.OnlyValueOf(local), depth - 1, cancel),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } when _bodies.IsOurs(field) =>
                Of(_bodies.FindInitializer(field, cancel)?.Operations.FirstOrDefault(), depth - 1, cancel)
                ?? NameOf(field),
            IPropertyReferenceOperation { Property.IsIndexer: false } read when _bodies.IsOurs(read.Property) =>
                NameOf(read.Property),
            var other => KeyOf(other, depth),
        };
    }

    private static bool IsUri(ITypeSymbol? type) => type?.ToDisplayString() == "System.Uri";

    private static string NameOf(ISymbol member) =>
        $"{member.ContainingType.OriginalDefinition.ToDisplayString()}.{member.Name}";

    // The keys of sections are parts of one key: GetSection("Partners")["Url"] is Partners:Url.
    private static string? KeyOf(IOperation? value, int depth)
    {
        if (value is null || depth == 0)
            return null;

        var (source, key) = value.WithoutConversions() switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var name] } read =>
                (read.Instance, TextOf(name)),
            IPropertyReferenceOperation { Property.Name: "Value" } section => (section.Instance, string.Empty),
            IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" or "GetValue" } call =>
                (SourceOf(call), call.Arguments.Select(TextOf).FirstOrDefault(static text => text is not null)),
            IInvocationOperation { TargetMethod.Name: "GetConnectionString" } call => (
                SourceOf(call),
                call.Arguments.Select(TextOf).FirstOrDefault(static text => text is not null) is { } named
                    ? $"ConnectionStrings{Separator}{named}"
                    : null),
            _ => (null, null),
        };
        if (source is null || key is null || !IsConfiguration(source.TypeBeforeConversion()))
            return null;

        var outer = KeyOf(source, depth - 1);
        return string.Join(
            Separator.ToString(),
            new[] { outer, key }.Where(static part => !string.IsNullOrEmpty(part)));
    }

    private static IOperation? SourceOf(IInvocationOperation call) =>
        call.Instance ?? call.Arguments.FirstOrDefault()?.Value;

    private static string? TextOf(IArgumentOperation argument) =>
        argument.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private static bool IsConfiguration(ITypeSymbol? type) => type is INamedTypeSymbol named
        && named.AllInterfaces.Insert(0, named).Any(static face => Configuration.Matches(face));
}
