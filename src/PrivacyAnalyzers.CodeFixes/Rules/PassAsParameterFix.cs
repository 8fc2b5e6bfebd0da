using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Querying;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Passes values beside the text of a query: <c>FromSql($"… {phone}")</c> for <c>FromSqlRaw($"… '{phone}'")</c> of EF
/// Core, <c>AddWithValue</c> after the text of a command, an object of parameters for Dapper. Only where each hole of
/// the interpolated text stands for a value.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassAsParameterFix))]
internal sealed class PassAsParameterFix() : ExpressionFix("PRIV2009")
{
    private const string Title = "Fix_PassAsParameter";

    private static readonly ImmutableDictionary<string, string[]> OfRaw = new Dictionary<string, string[]>
    {
        ["ExecuteSqlRaw"] = ["ExecuteSql", "ExecuteSqlInterpolated"],
        ["ExecuteSqlRawAsync"] = ["ExecuteSqlAsync", "ExecuteSqlInterpolatedAsync"],
        ["FromSqlRaw"] = ["FromSql", "FromSqlInterpolated"],
        ["SqlQueryRaw"] = ["SqlQuery"],
    }.ToImmutableDictionary();

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        if (reported.Syntax is not InterpolatedStringExpressionSyntax query)
            return [];

        return query.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => OfCall(query, call, reported),
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax made } => OfMade(query, made, reported),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var command } } assignment
                when StatementText.Of(assignment) is { } statement =>
                OfCommand(query, command.ToString(), statement, reported),
            _ => [],
        };
    }

    private static IEnumerable<Rewrite> OfCall(
        InterpolatedStringExpressionSyntax query,
        InvocationExpressionSyntax call,
        Reported reported)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: var name }
            || reported.Model.GetSymbolInfo(call, reported.Cancel).Symbol is not IMethodSymbol method)
        {
            return [];
        }

        return method.ContainingType.ToDisplayString() == "Dapper.SqlMapper" && call.ArgumentList.Arguments.Count == 1
            ? OfDapper(query, call)
            : OfRaw.TryGetValue(method.Name, out var names) && HasNothingElse(call, reported)
                ? OfEntityFramework(query, call, name.Identifier, NameKnownTo(method.ContainingType, names))
                : [];
    }

    private static bool HasNothingElse(InvocationExpressionSyntax call, Reported reported) =>
        call.ArgumentList.Arguments.Skip(1).All(argument =>
            reported.Model.GetTypeInfo(argument.Expression, reported.Cancel).Type
                is { Name: nameof(CancellationToken) });

    private static string? NameKnownTo(INamedTypeSymbol type, string[] names) => names.FirstOrDefault(name =>
        type.GetMembers(name).OfType<IMethodSymbol>().Any(static method =>
            method.Parameters.Any(static parameter => parameter.Type.Name == nameof(FormattableString))));

    private static IEnumerable<Rewrite> OfEntityFramework(
        InterpolatedStringExpressionSyntax query,
        InvocationExpressionSyntax call,
        SyntaxToken name,
        string? interpolated)
    {
        if (interpolated is null || QueryHoles.In(query) is not { } holes)
            yield break;

        var changes = new List<TextChange> { new(name.Span, interpolated) };
        foreach (var (hole, _) in holes.Where(static one => one.IsQuoted))
        {
            changes.Add(new TextChange(new TextSpan(hole.SpanStart - 1, 1), string.Empty));
            changes.Add(new TextChange(new TextSpan(hole.Span.End, 1), string.Empty));
        }

        yield return new Rewrite(Title, ListOf(holes.Select(static one => one.Hole.Expression)), call, changes);
    }

    private static IEnumerable<Rewrite> OfDapper(
        InterpolatedStringExpressionSyntax query,
        InvocationExpressionSyntax call)
    {
        if (NamedParameters.Of(query) is { } named)
        {
            var values = string.Join(", ", named.Values.Select(static one => $"{one.Name} = {one.Value}"));
            yield return Rewrite.Of(
                Title,
                ListOf(named.Values.Select(static one => one.Value)),
                call,
                new TextChange(query.Span, $"{named.Text}, new {{ {values} }}"));
        }
    }

    private static IEnumerable<Rewrite> OfMade(
        InterpolatedStringExpressionSyntax query,
        BaseObjectCreationExpressionSyntax made,
        Reported reported) => made.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax
                {
                    Variables.Count: 1,
                    Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement,
                },
            } command,
        }
            ? OfCommand(query, command.Identifier.ValueText, statement, reported)
            : [];

    private static IEnumerable<Rewrite> OfCommand(
        InterpolatedStringExpressionSyntax query,
        string command,
        StatementSyntax statement,
        Reported reported)
    {
        if (NamedParameters.Of(query) is { } named)
        {
            var lines = named.Values.Select(one =>
                $"{command}.Parameters.AddWithValue(\"@{one.Name}\", {ValueOf(one.Value, reported)});");
            yield return Rewrite.Of(
                Title,
                ListOf(named.Values.Select(static one => one.Value)),
                statement,
                new TextChange(query.Span, named.Text),
                StatementText.After(statement, lines));
        }
    }

    // A command leaves out a parameter that is null.
    private static string ValueOf(ExpressionSyntax value, Reported reported) =>
        reported.Model.GetTypeInfo(value, reported.Cancel).Nullability.FlowState == NullableFlowState.MaybeNull
            ? $"(object?){value} ?? System.DBNull.Value"
            : value.ToString();

    private static string ListOf(IEnumerable<ExpressionSyntax> values) =>
        string.Join(", ", values.Select(static value => value.ToString()).Distinct());
}
