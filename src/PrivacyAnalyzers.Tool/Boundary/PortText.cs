using System.Text;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tool.Boundary;

/// <summary>Writes a place in a signature as model rows do: <c>person.Address.*</c>, <c>return[]</c>.</summary>
internal static class PortText
{
    /// <summary>Writes a place.</summary>
    /// <param name="path">The place.</param>
    /// <param name="mode">How it is read.</param>
    /// <param name="method">The method that the row is about.</param>
    /// <returns>The text, or null for places that rows have no word for.</returns>
    public static string? Of(AccessPath path, ReadMode mode, IMethodSymbol method)
    {
        if (RootOf(path.Root, method) is not { } root)
            return null;

        var text = new StringBuilder(root);
        foreach (var member in path.Members())
        {
            if (member == MemberNames.Self)
                continue;

            if (member != AccessPath.Element && !member.All(static sign => char.IsLetterOrDigit(sign) || sign == '_'))
                return null;

            text.Append(member == AccessPath.Element ? member : $".{member}");
        }

        return text.Append(mode switch
        {
            ReadMode.Whole => ".*",
            ReadMode.Printed => ".ToString()",
            _ => "",
        }).ToString();
    }

    private static string? RootOf(Port port, IMethodSymbol method) => port.Kind switch
    {
        PortKind.This when !method.IsStatic => ModelPort.This,
        PortKind.Return when !method.ReturnsVoid => ModelPort.Return,
        PortKind.Parameter when port.Ordinal < method.Parameters.Length => method.Parameters[port.Ordinal].Name,
        _ => null,
    };
}
