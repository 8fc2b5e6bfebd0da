using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>
/// A call of <c>LoggerExtensions</c> taken apart: <c>logger.LogWarning(12, e, $"Lost {name}")</c> has a logger, the
/// level <c>Warning</c>, the event 12, an exception and a message.
/// </summary>
internal sealed class LogCall
{
    private const string Extensions = "Microsoft.Extensions.Logging.LoggerExtensions";
    private const string Prefix = "Log";

    private LogCall(InvocationExpressionSyntax syntax, IInvocationOperation operation)
    {
        Syntax = syntax;
        Logger = ValueOf(operation, "logger");
        Message = ValueOf(operation, "message");
        Exception = ValueOf(operation, "exception");
        Event = ValueOf(operation, "eventId");
        VariableLevel = ValueOf(operation, "logLevel");
        Level = operation.TargetMethod.Name.Substring(Prefix.Length);
    }

    /// <summary>Gets the whole call.</summary>
    public InvocationExpressionSyntax Syntax { get; }

    /// <summary>Gets the logger.</summary>
    public IOperation? Logger { get; }

    /// <summary>Gets the message or its template.</summary>
    public IOperation? Message { get; }

    /// <summary>Gets the exception, if the call has one.</summary>
    public IOperation? Exception { get; }

    /// <summary>Gets the ID of the event, if the call has one.</summary>
    public IOperation? Event { get; }

    /// <summary>Gets the level that the name of the method says, or nothing for <c>Log</c>.</summary>
    public string Level { get; }

    /// <summary>Gets the level that is an argument.</summary>
    public IOperation? VariableLevel { get; }

    /// <summary>Gets the values for the holes of the template; null if they are not written out at the call.</summary>
    public ImmutableArray<IOperation>? Values { get; private init; }

    /// <summary>Gets the call around a reported expression.</summary>
    /// <param name="reported">The expression.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The call, or null if the expression is no argument of one.</returns>
    public static LogCall? Around(ExpressionSyntax reported, SemanticModel model, CancellationToken cancel)
    {
        var syntax = reported.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as InvocationExpressionSyntax;
        return syntax is not null
            && model.GetOperation(syntax, cancel) is IInvocationOperation operation
            && operation.TargetMethod.ContainingType?.ToDisplayString() == Extensions
            && operation.TargetMethod.Name.StartsWith(Prefix, StringComparison.Ordinal)
            && !IsConditional(syntax)
                ? new LogCall(syntax, operation) { Values = ValuesOf(operation) }
                : null;
    }

    // logger?.LogInformation(…) has no logger to hand on.
    private static bool IsConditional(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax invocation => IsConditional(invocation.Expression),
        MemberAccessExpressionSyntax member => IsConditional(member.Expression),
        ElementAccessExpressionSyntax element => IsConditional(element.Expression),
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => true,
        _ => false,
    };

    private static IArgumentOperation? ArgumentOf(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter);

    private static IOperation? ValueOf(IInvocationOperation call, string parameter) =>
        ArgumentOf(call, parameter)?.Value is { } value ? WithoutConversion(value) : null;

    private static ImmutableArray<IOperation>? ValuesOf(IInvocationOperation call) => ArgumentOf(call, "args") switch
    {
        null => ImmutableArray<IOperation>.Empty,
        {
            ArgumentKind: ArgumentKind.ParamArray,
            Value: IArrayCreationOperation { Initializer.ElementValues: var values }
        } => values.Select(WithoutConversion).ToImmutableArray(),
        _ => null,
    };

    private static IOperation WithoutConversion(IOperation value) =>
        value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value;
}
