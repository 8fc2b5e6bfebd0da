using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Spectre.Console;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using TableCell = Markdig.Extensions.Tables.TableCell;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace PrivacyAnalyzers.Tool.Output;

/// <summary>Shows the page of a rule, which is Markdown, on a console.</summary>
internal sealed class RulePage(IAnsiConsole console)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public void Show(string markdown)
    {
        foreach (var block in Markdown.Parse(markdown, Pipeline))
            Show(block, "");
    }

    private void Show(Block block, string indent)
    {
        switch (block)
        {
            case HeadingBlock heading:
                console.MarkupLineInterpolated($"[bold underline]{TextOf(heading.Inline)}[/]");
                console.WriteLine();
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.ToString().Split('\n'))
                    console.MarkupLineInterpolated($"    [teal]{line.TrimEnd()}[/]");

                console.WriteLine();
                break;
            case MarkdownTable table:
                Show(table);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    console.WriteLine($"{indent}- {TextOf(item)}");

                console.WriteLine();
                break;
            case LeafBlock { Inline: { } inline }:
                console.WriteLine(indent + TextOf(inline));
                console.WriteLine();
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Show(inner, indent);

                break;
        }
    }

    private void Show(MarkdownTable table)
    {
        foreach (var row in table.OfType<TableRow>().Where(static row => !row.IsHeader))
        {
            console.WriteLine($"  {string.Join(": ", row.OfType<TableCell>().Select(TextOf))}");
        }

        console.WriteLine();
    }

    private static string TextOf(ContainerBlock block) =>
        string.Join(' ', block.OfType<LeafBlock>().Select(static leaf => TextOf(leaf.Inline)));

    private static string TextOf(ContainerInline? inline) =>
        inline is null ? "" : string.Concat(inline.Select(TextOf));

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        ContainerInline container => TextOf(container),
        _ => "",
    };
}
