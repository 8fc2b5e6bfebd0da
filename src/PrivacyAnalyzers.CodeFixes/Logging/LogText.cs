using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>
/// The message of a log call as a template with named values: <c>$"Lost {b.Phone}"</c> and <c>"Lost " + b.Phone</c>
/// become <c>Lost {Phone}</c>; a template stays as it is.
/// </summary>
internal sealed class LogText
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancel;
    private readonly StringBuilder _template = new();
    private readonly List<MessageValue> _values = [];
    private bool _isClear = true;

    private LogText(SemanticModel model, CancellationToken cancel)
    {
        _model = model;
        _cancel = cancel;
    }

    /// <summary>Gets the template.</summary>
    public string Template => _template.ToString();

    /// <summary>Gets the values in the order of their holes.</summary>
    public IReadOnlyList<MessageValue> Values => _values;

    /// <summary>Reads the message of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="cancel">Cancels the reading.</param>
    /// <returns>The text, or null if holes and values do not match one to one.</returns>
    public static LogText? Of(LogCall call, SemanticModel model, CancellationToken cancel)
    {
        if (call.Message?.Syntax is not ExpressionSyntax message || call.Values is not { } values)
        {
            return null;
        }

        var text = new LogText(model, cancel);
        if (call.Message.ConstantValue is { HasValue: true, Value: string template })
        {
            text.ReadTemplate(template, values);
        }
        else if (values.IsEmpty)
        {
            text.Read(message);
        }

        return text._isClear && text._values.Count > 0 ? text : null;
    }

    private void ReadTemplate(string template, ImmutableArray<IOperation> values)
    {
        var holes = MessageTemplate.Parse(template).Holes;
        var names = holes.Select(static hole => hole.Name).Distinct(StringComparer.OrdinalIgnoreCase);
        _isClear = holes.Length == values.Length
            && names.Count() == holes.Length
            && holes.All(static hole => hole.Mode is null && HoleNames.IsFree(hole.Name));
        _template.Append(template);
        _values.AddRange(holes.Zip(values, static (hole, value) => (hole.Name, Value: value.Syntax as ExpressionSyntax))
            .Where(static pair => pair.Value is not null)
            .Select(static pair => new MessageValue(pair.Name, pair.Value!)));
        _isClear &= _values.Count == holes.Length;
    }

    private void Read(ExpressionSyntax message)
    {
        switch (message)
        {
            case InterpolatedStringExpressionSyntax text:
                ReadInterpolation(text);
                break;
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                Read(sum.Left);
                Read(sum.Right);
                break;
            case ParenthesizedExpressionSyntax inner:
                Read(inner.Expression);
                break;
            default:
                ReadValue(message);
                break;
        }
    }

    private void ReadInterpolation(InterpolatedStringExpressionSyntax text)
    {
        // A raw string writes single braces, any other has doubled them already, as a template does.
        var isRaw = !text.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
            && !text.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken);
        foreach (var content in text.Contents)
        {
            if (content is InterpolationSyntax hole)
            {
                AddHole(hole.Expression, $"{hole.AlignmentClause}{hole.FormatClause}");
            }
            else
            {
                var part = ((InterpolatedStringTextSyntax)content).TextToken.ValueText;
                _template.Append(isRaw ? part.Replace("{", "{{").Replace("}", "}}") : part);
            }
        }
    }

    private void ReadValue(ExpressionSyntax value)
    {
        if (_model.GetConstantValue(value, _cancel) is { HasValue: true, Value: var constant })
        {
            _template.Append(constant);
            _isClear &= constant?.ToString()?.IndexOfAny(['{', '}']) < 0;
        }
        else
        {
            AddHole(value, format: string.Empty);
        }
    }

    private void AddHole(ExpressionSyntax value, string format)
    {
        var name = HoleNames.For(value, _values.Select(static known => known.Name));
        _template.Append('{').Append(name).Append(format).Append('}');
        _values.Add(new MessageValue(name, value));
    }
}
