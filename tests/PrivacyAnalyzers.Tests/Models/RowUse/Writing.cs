using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>How data gets into an object that holds it: <c>list.Add(data)</c>, <c>stream.Write(data)</c>.</summary>
/// <param name="Data">The type of the data.</param>
/// <param name="Call">What follows the object, made of the name of the data.</param>
internal sealed record Writing(string Data, Func<string, string> Call)
{
    private static readonly ImmutableArray<string> Names =
        ["Add", "Append", "Push", "Enqueue", "AddLast", "TryAdd", "AppendData", "Write", "WriteField"];

    /// <summary>Finds a way into objects of a type.</summary>
    /// <param name="type">The type, constructed.</param>
    /// <returns>The way, or null.</returns>
    public static Writing? Into(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol || type.Name is "Span" or "Array")
            return OfElements(type);

        if (type is INamedTypeSymbol { Name: "Task", TypeArguments: [var given] })
            return Into(given) is { } way ? way with { Call = data => $".Result{way.Call(data)}" } : null;

        if (type.Name == "ZipArchive")
            return new("byte[]", static data => $".CreateEntry(\"entry\").Open().Write({data}, 0, 1)");

        var methods = TypesOf(type).SelectMany(static holder => holder.GetMembers()).OfType<IMethodSymbol>().ToList();
        return Names.SelectMany(name => methods.Where(method => IsWay(method, name))).Select(Of).FirstOrDefault();
    }

    private static Writing OfElements(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeArguments: [var element] } =>
            new(element.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), static data => $"[0] = {data}"),
        _ => new("object", static data => $".SetValue({data}, 0)"),
    };

    private static IEnumerable<ITypeSymbol> TypesOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;

        foreach (var face in type.AllInterfaces.Where(_ => type.TypeKind == TypeKind.Interface))
            yield return face;
    }

    private static bool IsWay(IMethodSymbol method, string name) =>
        method.Name == name
        && method is { IsStatic: false, IsGenericMethod: false, DeclaredAccessibility: Accessibility.Public }
        && (method.Parameters is [{ RefKind: RefKind.None }]
            || (method.Parameters is [{ RefKind: RefKind.None }, _] && name != "WriteField"))
        && method.Parameters[^1].Type is not INamedTypeSymbol { Name: "KeyValuePair" }
        && !SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, method.ContainingType);

    private static Writing Of(IMethodSymbol method)
    {
        var data = method.Parameters[^1].Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return method.Parameters.Length == 1
            ? new(data, name => $".{method.Name}({name})")
            : new(data, name => $".{method.Name}(default!, {name})");
    }
}
