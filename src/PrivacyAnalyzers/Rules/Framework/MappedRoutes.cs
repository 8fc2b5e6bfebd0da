using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Routes of minimal APIs (<c>app.MapGet("/cases", …)</c>) and whether anybody may call them. Open is only a route
/// whose whole chain and group can be seen: mapped on the application itself or on a group made in the same member.
/// </summary>
internal sealed class MappedRoutes(WebTypes web, AuthorizationSetup setup)
{
    private const string Builder = "Microsoft.AspNetCore.Builder.";
    private const string Require = "RequireAuthorization";
    private const string Allow = "AllowAnonymous";

    private static readonly ImmutableHashSet<string> Maps = ImmutableHashSet.Create(
        "MapGet", "MapPost", "MapPut", "MapPatch", "MapDelete", "MapMethods", "Map");

    /// <summary>Gets the calls in a file that may map a function.</summary>
    public static NamedCalls Calls { get; } = new([.. Maps]);

    /// <summary>Gets the function that a call maps.</summary>
    /// <param name="call">Any call.</param>
    /// <returns>The function, or null for other calls.</returns>
    public static RouteHandler? HandlerOf(IInvocationOperation call)
    {
        if (!Maps.Contains(call.TargetMethod.Name)
            || TypeOf(call) != Builder + "EndpointRouteBuilderExtensions"
            || call.Arguments.FirstOrDefault(static found => found.Parameter?.Name == "handler") is not { } handler)
        {
            return null;
        }

        var function = handler.Value.WithoutConversions();
        return function is IDelegateCreationOperation creation ? Of(creation.Target) : Of(function);
    }

    /// <summary>True where nothing asks for a signed-in user.</summary>
    /// <param name="call">The call that maps the route.</param>
    /// <param name="handler">The function.</param>
    public bool IsOpen(IInvocationOperation call, RouteHandler handler)
    {
        if (web.AsksForUser(handler.Method))
            return false;

        if (IsOpenOnPurpose(call, handler))
            return true;

        return !setup.IsDefault && !IsChained(call, Require) && IsOpen(ReceiverOf(call));
    }

    /// <summary>True where somebody wrote that anybody may come.</summary>
    /// <param name="call">The call that maps the route.</param>
    /// <param name="handler">The function.</param>
    public bool IsOpenOnPurpose(IInvocationOperation call, RouteHandler handler) =>
        web.AllowsAnybody(handler.Method) || IsChained(call, Allow);

    private static RouteHandler? Of(IOperation function) => function switch
    {
        IAnonymousFunctionOperation lambda => new(lambda.Symbol, ImmutableArray.Create<IOperation>(lambda.Body)),
        IMethodReferenceOperation reference => new(reference.Method, ImmutableArray<IOperation>.Empty),
        _ => null,
    };

    private static bool IsOpen(IOperation? builder)
    {
        switch (builder?.WithoutConversions())
        {
            case ILocalReferenceOperation local when IsRequiredOf(local):
                return false;
            case ILocalReferenceOperation local when IsApplication(local.Type):
                return true;
            case ILocalReferenceOperation local:
                return IsOpen(TextValues.OnlyValueOf(local));
            case IInvocationOperation { TargetMethod.Name: Require }:
                return false;
            case IInvocationOperation call when TypeOf(call).StartsWith(Builder, StringComparison.Ordinal):
                return IsApplication(call.Type) || IsOpen(ReceiverOf(call));
            case { Type: { } type }:
                return IsApplication(type);
            default:
                return false;
        }
    }

    private static bool IsApplication(ITypeSymbol? type) => type?.ToDisplayString() == Builder + "WebApplication";

    // The result may be required in the chain, or by the variable that it is kept in.
    private static bool IsChained(IInvocationOperation call, string method)
    {
        for (IOperation? outer = call; outer is not null and not IBlockOperation; outer = outer.Parent)
        {
            if (outer is IInvocationOperation other && other != call && other.TargetMethod.Name == method)
                return true;

            if (outer is IVariableDeclaratorOperation { Symbol: { } local })
                return IsCalledOn(outer, local, method);
        }

        return false;
    }

    private static bool IsRequiredOf(ILocalReferenceOperation local) => IsCalledOn(local, local.Local, Require);

    private static bool IsCalledOn(IOperation place, ILocalSymbol local, string method) => TextValues.RootOf(place)
        .Descendants()
        .OfType<IInvocationOperation>()
        .Any(call => call.TargetMethod.Name == method
            && ReceiverOf(call)?.WithoutConversions() is ILocalReferenceOperation receiver
            && SymbolEqualityComparer.Default.Equals(receiver.Local, local));

    private static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance ?? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value;

    private static string TypeOf(IInvocationOperation call) =>
        call.TargetMethod.ContainingType?.ToDisplayString() ?? string.Empty;
}
