using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// Reads the third column of a row: <c>message</c>, <c>args[]{message}</c>, <c>value.*</c>, <c>value.ToString()</c>,
/// <c>value->this</c>, <c>selector(source[],_)->return[]</c>. Every method leaves the place where it stopped, so that a
/// text with something behind it is recognised as malformed.
/// </summary>
internal sealed class PortReader
{
    private const string Arrow = "->";
    private const string Printed = ".ToString()";
    private const string Whole = ".*";
    private const string Elements = "[]";

    private readonly string _text;
    private int _at;

    private PortReader(string text) => _text = text;

    private bool AtEnd => _at == _text.Length;

    /// <summary>Reads a column.</summary>
    /// <param name="role">The role of the row, which decides the form.</param>
    /// <param name="text">The column.</param>
    /// <returns>The ports, or null if the text does not have the form.</returns>
    public static ModelPorts? Read(ModelRole role, string text)
    {
        var reader = new PortReader(text);
        var ports = role switch
        {
            ModelRole.Neutral => reader.Take("-") ? ModelPorts.None : null,
            ModelRole.Source => reader.Source(),
            ModelRole.Clear => Target(reader.Port()),
            ModelRole.Sink => reader.Sink(),
            ModelRole.Call => reader.Call(),
            _ => reader.Step(),
        };
        return reader.AtEnd ? ports : null;
    }

    /// <summary>Gets the form that a role asks for, as problems show it.</summary>
    /// <param name="role">A role.</param>
    public static string FormOf(ModelRole role) => role switch
    {
        ModelRole.Neutral => "-",
        ModelRole.Source => "port or port->port",
        ModelRole.Clear => "port",
        ModelRole.Sink => "port or function(port,_)",
        ModelRole.Call => "function(port,_)->port",
        _ => "port->port",
    };

    private static ModelPorts? Target(ModelPort? output) =>
        output is { Mode: null, ModeParameter: null } ? ModelPorts.None with { Output = output } : null;

    private ModelPorts? Source()
    {
        var first = Port();
        if (AtEnd || Target(first) is null)
            return Target(first);

        return Target() is { } output ? ModelPorts.None with { Input = first, Output = output } : null;
    }

    private ModelPorts? Sink()
    {
        var input = Port();
        if (input is null or { Root: ModelPort.Return, Members.IsEmpty: true })
            return null;

        if (AtEnd)
            return ModelPorts.None with { Input = input };

        return Arguments() is { } arguments ? new(input, null, arguments) : null;
    }

    private ModelPorts? Step()
    {
        var input = Port();
        var output = Target();
        return input is { ModeParameter: null } && output is not null
            ? ModelPorts.None with { Input = input, Output = output }
            : null;
    }

    private ModelPorts? Call()
    {
        var function = Port();
        var arguments = Arguments();
        if (function is not { Mode: null, ModeParameter: null } || arguments is null)
            return null;

        if (AtEnd)
            return new ModelPorts(function, null, arguments.Value);

        return Target() is { } output ? new ModelPorts(function, output, arguments.Value) : null;
    }

    private ImmutableArray<ModelPort?>? Arguments()
    {
        if (!Take("("))
            return null;

        var arguments = ImmutableArray.CreateBuilder<ModelPort?>();
        while (!Take(")"))
        {
            if (arguments.Count > 0 && !Take(","))
                return null;

            var argument = Take("_") ? null : Port();
            if (argument is null && _text[_at - 1] != '_')
                return null;

            arguments.Add(argument);
        }

        return arguments.ToImmutable();
    }

    private ModelPort? Target() => Take(Arrow) && Port() is { Mode: null, ModeParameter: null } port ? port : null;

    private ModelPort? Port()
    {
        var root = Take(ModelPort.EveryParameter) ? ModelPort.EveryParameter : Word();
        if (root.Length == 0)
            return null;

        var members = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            if (Take(Printed))
                return new(root, members.ToImmutable(), ReadMode.Printed, null);

            if (Take(Whole))
                return new(root, members.ToImmutable(), ReadMode.Whole, null);

            if (Take("{"))
                return ReadAs(root, members.ToImmutable());

            var member = Take(Elements) ? AccessPath.Element : Take(".") ? Word() : null;
            if (member is null)
                return new(root, members.ToImmutable(), null, null);

            if (member.Length == 0)
                return null;

            members.Add(member);
        }
    }

    private ModelPort? ReadAs(string root, ImmutableArray<string> members)
    {
        var parameter = Word();
        return parameter.Length > 0 && Take("}") ? new(root, members, null, parameter) : null;
    }

    private string Word()
    {
        var start = _at;
        while (!AtEnd && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        return _text.Substring(start, _at - start);
    }

    private bool Take(string token)
    {
        if (string.CompareOrdinal(_text, _at, token, 0, token.Length) != 0)
            return false;

        _at += token.Length;
        return true;
    }
}
