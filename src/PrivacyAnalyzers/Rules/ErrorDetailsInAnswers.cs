using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>The text of an exception belongs into the log of the service, not into the answer to a client.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ErrorDetailsInAnswers() : DevelopmentRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV4005",
        RuleGroup.Exposure,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Un(6),
        Principles.Icrc("2.8"));

    private static readonly ImmutableHashSet<string> Shown = ImmutableHashSet.Create(
        "content", "detail", "error", "text", "title", "value");

    private protected override Func<IOperation, (IOperation Place, object[] Words)?>? SearchIn(Compilation compilation)
    {
        if (WebTypes.In(compilation) is not { } web)
            return null;

        var exception = compilation.TypeNamed("System.Exception");
        var problem = compilation.TypeNamed("Microsoft.AspNetCore.Mvc.ProblemDetails");
        return operation =>
        {
            var place = operation switch
            {
                IInvocationOperation call when ShowsErrors(call) => call,
                IInvocationOperation call when MakesAnswer(call, web) => call.Arguments
                    .Where(static argument => argument.Parameter is { } parameter && Shown.Contains(parameter.Name))
                    .Select(static argument => argument.Value)
                    .FirstOrDefault(value => IsErrorText(value, exception)),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                    when Same(target.Property.ContainingType, problem) && IsErrorText(assignment.Value, exception) =>
                    assignment.Value,
                _ => null,
            };
            return place is null ? null : (place, []);
        };
    }

    private static bool ShowsErrors(IInvocationOperation call) =>
        call.TargetMethod.Name == "UseDeveloperExceptionPage"
        && call.TargetMethod.ContainingType.ToDisplayString()
            == "Microsoft.AspNetCore.Builder.DeveloperExceptionPageExtensions";

    private static bool MakesAnswer(IInvocationOperation call, WebTypes web) =>
        call.TargetMethod.ContainingType is { } type
        && (Same(type, web.Results)
            || Same(type, web.TypedResults)
            || (web.IsController(type) && WebTypes.IsOfFramework(type))
            || type.ToDisplayString() == "Microsoft.AspNetCore.Http.HttpResponseWritingExtensions");

    // Messages of exceptions that a program defines may be meant for clients; those of any exception are not.
    private static bool IsErrorText(IOperation value, INamedTypeSymbol? exception) => value.WithoutConversions() switch
    {
        IInvocationOperation { TargetMethod.Name: nameof(ToString), Instance.Type: { } type } => IsException(type),
        IPropertyReferenceOperation { Property.Name: nameof(Exception.StackTrace), Instance.Type: { } type } =>
            IsException(type),
        IPropertyReferenceOperation { Property.Name: nameof(Exception.Message), Instance.Type: { } type } =>
            Same(type, exception),
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>()
            .Any(hole => IsErrorText(hole.Expression, exception)),
        IBinaryOperation sum => IsErrorText(sum.LeftOperand, exception) || IsErrorText(sum.RightOperand, exception),
        var other => IsException(other.Type),
    };

    private static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == "System.Exception")
                return true;
        }

        return false;
    }

    private static bool Same(ITypeSymbol? left, ITypeSymbol? right) =>
        left is not null && SymbolEqualityComparer.Default.Equals(left, right);
}
