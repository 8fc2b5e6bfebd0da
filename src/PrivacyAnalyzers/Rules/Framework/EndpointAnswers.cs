using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Reporting;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>Tells which personal data in the answer of an endpoint breaks a rule; null for none.</summary>
/// <param name="OfAction">Asks about the action of a controller and the operations of its body.</param>
/// <param name="OfRoute">Asks about a call that maps a route and what handles its requests.</param>
internal sealed record EndpointAnswers(
    Func<IMethodSymbol, ImmutableArray<IOperation>, PersonalDataLabel?> OfAction,
    Func<IInvocationOperation, RouteHandler, PersonalDataLabel?> OfRoute);
