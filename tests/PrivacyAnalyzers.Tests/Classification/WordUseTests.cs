using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Tests.Classification;

public class WordUseTests
{
    // Longer than what is searched at a time.
    private const int Long = 20_000;

    private static CancellationToken Cancel => CancellationToken.None;

    [Theory]
    [InlineData("class C { Needle x; }", true)]
    [InlineData("// Needle", true)]
    [InlineData("class Needles { int NeedleCount, _Needle, ÉNeedle; }", false)]
    [InlineData("", false)]
    public void A_word_is_found_whole_or_not_at_all(string code, bool isFound) =>
        Assert.Equal(isFound, new WordUse(["Needle"]).IsIn(Tree(code), Cancel));

    [Fact]
    public void A_word_is_found_wherever_in_a_long_file_it_stands()
    {
        var words = new WordUse(["Needle"]);
        for (int before = 8180; before < 8200; before++)
        {
            Assert.True(words.IsIn(Tree(new string(' ', before) + "Needle" + new string(';', Long)), Cancel));
            Assert.False(words.IsIn(Tree(new string(' ', before) + "Needles" + new string(';', Long)), Cancel));
        }
    }

    [Fact]
    public void A_word_longer_than_what_is_searched_at_a_time_hides_none_after_it() =>
        Assert.True(new WordUse(["Needle"]).IsIn(Tree(new string('a', Long) + " Needle"), Cancel));

    [Fact]
    public void A_word_that_is_sought_later_is_found_in_a_file_that_was_searched_before()
    {
        SyntaxTree tree = Tree("class First { class Second; }");
        Assert.True(new WordUse(["First"]).IsIn(tree, Cancel));
        Assert.False(new WordUse(["Third"]).IsIn(tree, Cancel));
        Assert.True(new WordUse(["Second"]).IsIn(tree, Cancel));
    }

    [Fact]
    public void Names_are_found_in_code_and_neither_in_comments_nor_in_texts()
    {
        SyntaxTree tree = Tree("class C { void M() { /* Call */ Call(\"Call\"); this.@Call(); } }");

        SyntaxToken[] names = [.. new WordUse(["Call"]).NamesIn(tree, Cancel)];

        Assert.Equal(["Call", "@Call"], names.Select(static name => name.Text));
    }

    private static SyntaxTree Tree(string code) => CSharpSyntaxTree.ParseText(code, cancellationToken: Cancel);
}
