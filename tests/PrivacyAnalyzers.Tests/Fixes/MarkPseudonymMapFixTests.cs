using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class MarkPseudonymMapFixTests
{
    private const string Context = "class Db : Microsoft.EntityFrameworkCore.DbContext\n{\n"
        + "    public Microsoft.EntityFrameworkCore.DbSet<Entry> Entries => Set<Entry>();\n}\n";

    private const string Entry = "class Entry\n{\n    [PseudonymData] public System.Guid Code { get; set; }\n"
        + "    [IdentityData] public string Name { get; set; } = \"\";\n}\n";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PseudonymBesideIdentity, MarkPseudonymMapFix>().ForFiles().Enabled();

    [Fact]
    public Task Table_is_marked() => Rule.Mends(Context + Entry, Context + "[PseudonymMap]\n" + Entry);

    [Fact]
    public Task Table_of_another_assembly_is_left_alone() => Rule
        .Referencing("public class Row { [PseudonymData] public System.Guid Code { get; set; } "
            + "[IdentityData] public string Name { get; set; } = \"\"; }")
        .OffersNothing(Context.Replace("Entry", "Row", StringComparison.Ordinal));
}
