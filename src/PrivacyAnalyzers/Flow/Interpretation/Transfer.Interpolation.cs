using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Interpolated strings, and the handlers that take their parts.</content>
internal sealed partial class Transfer
{
    private readonly Stack<AbstractValue> _handlers = new();

    private AbstractValue VisitInterpolated(IInterpolatedStringOperation text)
    {
        if (text.ConstantValue.HasValue)
        {
            return AbstractValue.Empty;
        }

        var taints = TaintSet.Empty;
        foreach (var part in text.Parts)
        {
            if (part is IInterpolationOperation hole)
            {
                var value = Visit(hole.Expression);
                taints = taints.Union(
                    Read(value, hole.Expression.TypeBeforeConversion(), ReadMode.Printed, hole.Expression));
            }
            else
            {
                taints = taints.Union(Visit(part).Taints);
            }
        }

        return AbstractValue.Of(taints);
    }

    /// <summary>
    /// A custom handler receives the parts through Append calls; its text is the value of the handler.
    /// </summary>
    private AbstractValue VisitHandler(IInterpolatedStringHandlerCreationOperation handler)
    {
        if (_engine.IsOurs(handler.Type))
        {
            return RunHandler(handler);
        }

        var taints = TaintSet.Empty;
        var pending = new Stack<IOperation>();
        pending.Push(handler.Content);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call }
                    when call.Arguments is [var first, ..]:
                    var value = Visit(first.Value);
                    taints = taints.Union(
                        Read(value, first.Value.TypeBeforeConversion(), ReadMode.Printed, first.Value));
                    break;
                case IInterpolationOperation hole:
                    taints = taints.Union(
                        Read(Visit(hole.Expression), hole.Expression.TypeBeforeConversion(), ReadMode.Printed, hole));
                    break;
                case { } other:
                    foreach (var child in other.ChildOperations.Reverse())
                    {
                        pending.Push(child);
                    }

                    break;
            }
        }

        return AbstractValue.Of(taints);
    }

    /// <summary>A handler that the project wrote is run part by part.</summary>
    private AbstractValue RunHandler(IInterpolatedStringHandlerCreationOperation handler)
    {
        var made = Visit(handler.HandlerCreation);
        _handlers.Push(made);
        var pending = new Stack<IOperation>();
        pending.Push(handler.Content);
        while (pending.Count > 0)
        {
            var part = pending.Pop();
            if (part is IInterpolatedStringAppendOperation append)
            {
                Visit(append.AppendCall);
                continue;
            }

            foreach (var child in part.ChildOperations.Reverse())
            {
                pending.Push(child);
            }
        }

        _handlers.Pop();
        return made;
    }
}
