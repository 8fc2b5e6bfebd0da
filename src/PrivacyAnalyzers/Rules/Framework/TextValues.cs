using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Finds out what a text begins with: constants, interpolated and added texts, <c>new Uri("…")</c>, variables that are
/// set once, readonly fields. What comes from a parameter or from configuration is not known; of a choice between that
/// and a text the text is looked at, for it may be used, and of a choice between two texts both.
/// </summary>
internal sealed class TextValues(Compilation compilation)
{
    private const int Depth = 6;

    private readonly MethodBodies _bodies = new(compilation);
    private readonly INamedTypeSymbol? _uri = compilation.TypeNamed("System.Uri");

    /// <summary>Gets the known beginning of a text or of the address in a <c>Uri</c>.</summary>
    /// <param name="value">An expression.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The beginning, or null.</returns>
    public KnownText? Of(IOperation value, CancellationToken cancel) => Of(value, Depth, cancel);

    /// <summary>Gets the known beginnings of a text that is chosen among several.</summary>
    /// <param name="value">An expression.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The beginnings in the order of the code; none where nothing is known.</returns>
    public IEnumerable<KnownText> AllOf(IOperation value, CancellationToken cancel) => AllOf(value, Depth, cancel);

    /// <summary>Gets the expression that a variable was given once and for all.</summary>
    /// <param name="reference">The use of a local variable.</param>
    /// <returns>The expression, or null where the variable may have been given another.</returns>
    public static IOperation? OnlyValueOf(ILocalReferenceOperation reference)
    {
        IOperation? found = null;
        foreach (var operation in RootOf(reference).Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && Same(declarator.Symbol, reference.Local))
            {
                found = declarator.GetVariableInitializer()?.Value;
            }
            else if (IsWriteOf(operation, reference.Local))
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>Gets the outermost operation around another.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool IsWriteOf(IOperation operation, ILocalSymbol local) => operation switch
    {
        IAssignmentOperation { Target: ILocalReferenceOperation target } => Same(target.Local, local),
        IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: ILocalReferenceOperation target } =>
            Same(target.Local, local),
        _ => false,
    };

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private KnownText? Of(IOperation? value, int depth, CancellationToken cancel)
    {
        foreach (var known in AllOf(value, depth, cancel))
            return known;

        return null;
    }

    private IEnumerable<KnownText> AllOf(IOperation? value, int depth, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (value is null || depth == 0)
            return [];

        value = value.WithoutConversions();
        if (value.ConstantValue is { HasValue: true, Value: string constant })
            return [new KnownText(constant, true)];

        return value switch
        {
            IInterpolatedStringOperation text => Known(OfParts(text, depth, cancel)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => AllOf(sum.LeftOperand, depth, cancel)
                .SelectMany(start => Known(Joined(start, () => Of(sum.RightOperand, depth, cancel)))),
            IObjectCreationOperation { Arguments: [var first, ..] } made when Same(made.Type!, _uri!) =>
                AllOf(first.Value, depth - 1, cancel)
                    .SelectMany(text => Known(OfUri(text, made.Arguments.Length == 1))),
            IInvocationOperation { TargetMethod: { Name: nameof(string.Format) } method, Arguments: [var format, ..] }
                when method.ContainingType.SpecialType == SpecialType.System_String =>
                Known(OfFormat(Of(format.Value, depth - 1, cancel))),
            ICoalesceOperation choice => AllOf(choice.Value, depth - 1, cancel)
                .Concat(AllOf(choice.WhenNull, depth - 1, cancel)),
            IConditionalOperation choice => AllOf(choice.WhenTrue, depth - 1, cancel)
                .Concat(AllOf(choice.WhenFalse, depth - 1, cancel)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => AllOf(arm.Value, depth - 1, cancel)),
            ILocalReferenceOperation local => AllOf(OnlyValueOf(local), depth - 1, cancel),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } =>
                AllOf(_bodies.FindInitializer(field, cancel)?.Operations.FirstOrDefault(), depth - 1, cancel),
            _ => [],
        };
    }

    private static IEnumerable<KnownText> Known(KnownText? text) => text is { } known ? [known] : [];

    private KnownText? OfParts(IInterpolatedStringOperation text, int depth, CancellationToken cancel)
    {
        KnownText? known = new KnownText(string.Empty, true);
        foreach (var part in text.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation fixedText => fixedText.Text,
                IInterpolationOperation hole => hole.Expression,
                _ => null,
            };
            known = Joined(known, () => Of(value, depth - 1, cancel));
        }

        return known;
    }

    private static KnownText? Joined(KnownText? start, Func<KnownText?> rest)
    {
        if (start is not { IsWhole: true, Text: var text })
            return start;

        return rest() is { } more ? new KnownText(text + more.Text, more.IsWhole) : new KnownText(text, false);
    }

    // What is relative to a base comes after its host.
    private static KnownText? OfUri(KnownText? text, bool isAlone) =>
        isAlone || text is not { IsWhole: true, Text: var start } ? text : new KnownText(start + "/", false);

    private static KnownText? OfFormat(KnownText? format) =>
        format is { Text: var text } && text.IndexOf('{') is >= 0 and var hole
            ? new KnownText(text.Substring(0, hole), false)
            : format;
}
