using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>
/// Writes a method that calls the member of a row with tagged data at the port where the row takes it, and hands on
/// what the row gives: <c>step - value->this</c> becomes <c>self.Append(a0); Probe.Sink(self);</c>.
/// </summary>
internal sealed class CallText(RowCall call)
{
    private const string Self = "self";
    private const string Data = "data";

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat;

    private readonly List<string> _parameters = [];
    private readonly List<string> _before = [];

    /// <summary>Gets whether the call itself is left out.</summary>
    public bool IsTwin { get; init; }

    private ModelRow Row => call.Row;

    private IMethodSymbol Method => call.Method;

    private bool IsConstructor => Method.MethodKind == MethodKind.Constructor;

    /// <summary>Gets the whole method on one line.</summary>
    /// <param name="name">Its name.</param>
    public string In(string name)
    {
        var statements = Statements();
        var method = $"void {name}({string.Join(", ", _parameters)}) {{ {string.Concat(_before)} {statements} }}";
        return IsOfDerived
            ? $"abstract class C{name} : {Method.ContainingType.ToDisplayString(Format)} {{ {method} }}"
            : $"static {method}";
    }

    private bool IsOfDerived =>
        Method is { DeclaredAccessibility: not Accessibility.Public, MethodKind: MethodKind.Ordinary };

    private string Statements()
    {
        if (!Method.IsStatic && !IsConstructor && !IsInit && !IsOfDerived)
            Declare(Self, call.Receiver, ModelPort.This);

        var arguments = Method.Parameters.Select(Argument).ToList();
        var expression = Expression(arguments);
        return Row.Role switch
        {
            ModelRole.Neutral when IsConstructor => Made(expression),
            ModelRole.Neutral => Method.ReturnsVoid ? $"{expression}; {Sink(Self)}" : Sink(expression),
            ModelRole.Clear =>
                $"{Filling()} {(IsTwin ? "" : $"{expression};")} {Sink(ContentOf(Cleared, Method.ContainingType))}",
            ModelRole.Sink when IsLater => Later(expression),
            ModelRole.Sink or ModelRole.Call => Statement(expression),
            _ when IsWrapping => $"{Later(expression)} {Sink(NameOf(Row.Ports.Output!.Root))}",
            _ => Handing(expression),
        };
    }

    // What is put later into what a constructor makes goes on into what it was made of.
    private bool IsWrapping =>
        IsConstructor && Row.Ports.Input?.Root == ModelPort.This && Row.Ports.Output?.Root != ModelPort.This;

    private string Handing(string expression)
    {
        var output = Row.Ports.Output!.Root;
        if (output == ModelPort.Return)
            return IsWriterOfWriter ? Through(expression) : Sink(ReadFrom(expression));

        if (IsConstructor || IsInit)
            return Made(expression);

        var name = output == ModelPort.This ? Self : NameOf(output);
        var holder = IsAround(output) ? "stream" : ContentOf(name, TypeOf(output));
        return $"{Statement(expression)} {Sink(holder)}";
    }

    // Two writers deep nothing is read as a whole: what is written must arrive in what the writer was made of.
    private bool IsWriterOfWriter => Row.Ports.Output?.Members is ["Target" or "[]", "Target"];

    private string Through(string expression) => $"{Later(expression)} {Sink(NameOf(Row.Ports.Input!.Root))}";

    private string Made(string expression) =>
        $"var made = {expression}; {Sink(ContentOf("made", Method.ContainingType))}";

    // A named member of what comes back is read by its name.
    private string ReadFrom(string expression) => Row.Ports.Output!.Members switch
    {
        ["[]", var name] when Method.ReturnType.Name == "Task" && name != "[]" => $"{expression}.Result.{name}",
        _ => expression,
    };

    // Entries of collections that are not generic are asked for one by one.
    private string ContentOf(string name, ITypeSymbol type) => type.MetadataName switch
    {
        "Hashtable" or "IDictionary" or "NameValueCollection" or "SortedList" =>
            Row.Ports.Output!.Members is [.., "Key"] ? $"{name}.{KeysOf(type)}" : $"{name}[\"key\"]",
        "XElement" when Row.Ports.Output!.Members is ["Value"] => $"{name}.Value",
        _ => name,
    };

    private static string KeysOf(ITypeSymbol type) => type.Name == "NameValueCollection" ? "AllKeys" : "Keys";

    private ITypeSymbol TypeOf(string root) => root == ModelPort.This
        ? Method.ContainingType
        : Method.Parameters.Single(parameter => parameter.Name == root).Type;

    private bool IsAround(string root) =>
        Row.Ports.Output is { Members: ["Target", ..] } output
        && output.Root == root
        && Writers.Around(TypeOf(root)) is not null;

    private string Statement(string expression) =>
        Method.MethodKind is MethodKind.PropertyGet or MethodKind.Conversion or MethodKind.UserDefinedOperator
            ? $"_ = {expression};"
            : $"{expression};";

    private bool IsLater => Row.Ports.Input!.Root == ModelPort.Return
        || (IsConstructor && Row.Ports.Input.Root == ModelPort.This);

    // What is written later into what comes back.
    private string Later(string expression)
    {
        var type = IsConstructor ? Method.ContainingType : Method.ReturnType;
        if (Writing.Into(type) is not { } writing)
            return $"{expression}.CannotBeWritten();";

        // What is written to these directly is a sink of its own.
        if (type.Name is "NetworkStream" or "SslStream")
        {
            _parameters.Add($"[Tagged] string {Data}");
            return $"var later = {expression}; new System.IO.StreamWriter(later).Write({Data});";
        }

        _parameters.Add($"[Tagged] {writing.Data} {Data}");
        return $"var later = {expression}; later{writing.Call(Data)};";
    }

    private string Cleared => Row.Ports.Output!.Root == ModelPort.This ? Self : NameOf(Row.Ports.Output.Root);

    private string Filling()
    {
        var type = TypeOf(Row.Ports.Output!.Root);
        if (Writing.Into(type) is not { } writing)
            return $"{Cleared}.CannotBeFilled();";

        _parameters.Add($"[Tagged] {writing.Data} {Data}");
        return $"{Cleared}{writing.Call(Data)};";
    }

    private static string Sink(string expression) => $"Probe.Sink({expression});";

    private string NameOf(string parameter) =>
        $"a{Method.Parameters.Single(candidate => candidate.Name == parameter).Ordinal}";

    private string Argument(IParameterSymbol parameter)
    {
        if (Row.Condition is { } condition && condition.Parameter == parameter.Name)
            return Meeting(condition);

        if (IsFunction(parameter))
            return Function((INamedTypeSymbol)parameter.Type);

        var name = $"a{parameter.Ordinal}";
        Declare(name, parameter.Type, parameter.Name);
        return parameter.RefKind switch
        {
            RefKind.Ref => $"ref {name}",
            RefKind.Out => $"out {name}",
            RefKind.None => name,
            _ => $"in {name}",
        };
    }

    // What a call passes so that the row is about it.
    private static string Meeting(ModelCondition condition) => condition.Property is { } property
        ? $"x => x.{property[(property.LastIndexOf('.') + 1)..]} == \"{condition.Constants[0]}\""
        : $"\"{condition.Constants[0]}\"";

    private bool IsFunction(IParameterSymbol parameter) =>
        Row.Ports.Arguments is not null
        && Row.Ports.Input!.Root == parameter.Name
        && parameter.Type is INamedTypeSymbol { DelegateInvokeMethod: not null };

    // A function that is called passes on what it gets; one whose result is taken gives tagged data.
    private string Function(INamedTypeSymbol type)
    {
        var invoke = type.DelegateInvokeMethod!;
        var names = string.Join(", ", invoke.Parameters.Select(static parameter => $"x{parameter.Ordinal}"));
        if (Row.Role == ModelRole.Sink)
        {
            _parameters.Add($"[Tagged] {invoke.ReturnType.ToDisplayString(Format)} {Data}");
            return $"({names}) => {Data}";
        }

        var answer = invoke.ReturnsVoid ? "" : "return default!;";
        return $"({names}) => {{ {Sink($"x{FirstArgument}")} {answer} }}";
    }

    private int FirstArgument => Row.Ports.Arguments!.Value
        .Select(static (port, index) => (port, index))
        .First(pair => pair.port is not null && IsThere(pair.port))
        .index;

    private bool IsThere(ModelPort port) =>
        port.Root == ModelPort.This || Method.Parameters.Any(parameter => parameter.Name == port.Root);

    private bool Takes(string root)
    {
        if (Row.Role == ModelRole.Neutral)
            return root != ModelPort.This || !Method.ReturnsVoid;

        if (Row.Role == ModelRole.Source)
            return false;

        var taken = Row.Role == ModelRole.Call
            ? Row.Ports.Arguments!.Value[FirstArgument]
            : Row.Ports.Input;
        return !IsWriterOfWriter
            && (taken?.Root == root || (taken?.Root == ModelPort.EveryParameter && root != ModelPort.This));
    }

    private void Declare(string name, ITypeSymbol type, string root)
    {
        var isTagged = Takes(root);
        if (IsAround(root))
        {
            _before.Add($"var stream = {Writers.StreamOf(type)}; var {name} = {Writers.Around(type)};");
        }
        else if (isTagged && PartOf(type) is { } part)
        {
            _parameters.Add($"[Tagged] {part.Data} {Data}");
            _before.Add($"{type.ToDisplayString(Format)} {name} = {part.Expression};");
        }
        else if (isTagged && Row.Ports.Input is { Members: ["Value"] } && Writing.Into(type) is { } writing)
        {
            _parameters.Add($"{type.ToDisplayString(Format)} {name}");
            _parameters.Add($"[Tagged] {writing.Data} {Data}");
            _before.Add($"{name}{writing.Call(Data)};");
        }
        else
        {
            _parameters.Add($"{(isTagged ? "[Tagged] " : "")}{type.ToDisplayString(Format)} {name}");
        }
    }

    private TaggedPart? PartOf(ITypeSymbol type) =>
        Row.Ports.Input is { Members: [.., not "[]"] members } ? TaggedPart.Of(type, members) : null;

    private bool IsInit => Method is { MethodKind: MethodKind.PropertySet, IsInitOnly: true };

    private string Expression(List<string> arguments)
    {
        var type = Method.ContainingType.ToDisplayString(Format);
        var receiver = IsOfDerived ? "base" : Method.IsStatic ? type : Self;
        var list = string.Join(", ", arguments);
        var last = arguments.LastOrDefault();
        return Method switch
        {
            { MethodKind: MethodKind.Constructor } => $"new {type}({list})",
            { MethodKind: MethodKind.Conversion } => $"({Method.ReturnType.ToDisplayString(Format)}){list}",
            { Name: "op_Addition" } => string.Join(" + ", arguments),
            { Name: "op_Division" } => string.Join(" / ", arguments),
            { Name: "op_Subtraction" } => string.Join(" - ", arguments),
            { AssociatedSymbol: IPropertySymbol { IsIndexer: true }, MethodKind: MethodKind.PropertyGet } =>
                $"{receiver}[{list}]",
            { AssociatedSymbol: IPropertySymbol { IsIndexer: true } } =>
                $"{receiver}[{string.Join(", ", arguments.SkipLast(1))}] = {last}",
            { AssociatedSymbol: { } property, MethodKind: MethodKind.PropertyGet } => $"{receiver}.{property.Name}",
            { AssociatedSymbol: { } property } when IsInit => $"new {type} {{ {property.Name} = {last} }}",
            { AssociatedSymbol: { } property } => $"{receiver}.{property.Name} = {last}",
            _ => $"{receiver}.{Method.Name}{TypeArguments()}({list})",
        };
    }

    private string TypeArguments() => Method.IsGenericMethod
        ? $"<{string.Join(", ", Method.TypeArguments.Select(static type => type.ToDisplayString(Format)))}>"
        : "";
}
