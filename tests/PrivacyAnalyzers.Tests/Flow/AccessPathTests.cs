using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Tests.Flow;

public sealed class AccessPathTests
{
    [Fact]
    public void Paths_with_the_same_members_are_equal()
    {
        var left = new AccessPath(Port.Parameter(0)).Append("Address").Append("Street");
        var right = new AccessPath(Port.Parameter(0)).Append("Address").Append("Street");

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Sibling_members_differ()
    {
        var person = new AccessPath(Port.Parameter(0));

        Assert.NotEqual(person.Append("Name"), person.Append("Phone"));
        Assert.NotEqual(person.Append("Name"), new AccessPath(Port.Parameter(1)).Append("Name"));
    }

    [Fact]
    public void A_path_reads_as_it_would_in_code() =>
        Assert.Equal(
            "parameter 0.Address[]",
            new AccessPath(Port.Parameter(0)).Append("Address").Append(AccessPath.Element).ToString());
}
