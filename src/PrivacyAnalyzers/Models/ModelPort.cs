using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// A place in a signature as a row writes it: a root (a parameter's name, <c>this</c>, <c>return</c>, <c>*</c> for
/// every parameter), members of it, and how it is read. <c>args[]{message}</c> is the elements of <c>args</c>, each
/// read as the template in <c>message</c> says; <c>value.*</c> is every member of <c>value</c>.
/// </summary>
/// <param name="Root">The root.</param>
/// <param name="Members">The members from the root outwards, <see cref="AccessPath.Element"/> for <c>[]</c>.</param>
/// <param name="Mode">How it is read, or null where the row leaves it to its role.</param>
/// <param name="ModeParameter">The parameter whose constant decides how it is read, or null.</param>
internal sealed record ModelPort(string Root, ImmutableArray<string> Members, ReadMode? Mode, string? ModeParameter)
{
    public const string This = "this";
    public const string Return = "return";
    public const string EveryParameter = "*";

    /// <summary>Gets the places that the port means in a method; none if the method lacks the parameter.</summary>
    /// <param name="method">A method or accessor.</param>
    /// <returns>One place, or several for <c>*</c>.</returns>
    public IEnumerable<AccessPath> PlacesIn(IMethodSymbol method) => PortsIn(method).Select(Extend);

    /// <summary>Gets the ordinal of the parameter that decides how the port is read.</summary>
    /// <param name="method">A method or accessor.</param>
    /// <returns>An ordinal, or -1.</returns>
    public int ModeOrdinalIn(IMethodSymbol method) => OrdinalOf(ModeParameter, method);

    private IEnumerable<Port> PortsIn(IMethodSymbol method)
    {
        if (Root == This)
            return method.IsStatic ? [] : [Port.This];

        if (Root == Return)
            return method.ReturnsVoid ? [] : [Port.Return];

        if (Root == EveryParameter)
            return method.Parameters.Where(CarriesText).Select(static parameter => Port.Parameter(parameter.Ordinal));

        var ordinal = OrdinalOf(Root, method);
        return ordinal < 0 ? [] : [Port.Parameter(ordinal)];
    }

    private AccessPath Extend(Port port) =>
        Members.Aggregate(new AccessPath(port), static (path, member) => path.Append(member));

    private static int OrdinalOf(string? name, IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (string.Equals(parameter.Name, name, StringComparison.Ordinal))
                return parameter.Ordinal;
        }

        return -1;
    }

    // An inner exception was reported where it was made; what it says is not said again.
    private static bool CarriesText(IParameterSymbol parameter) => !parameter.Type.IsException();
}
