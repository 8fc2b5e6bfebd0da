using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataAsKeyTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataAsKey>().OnTheWeb();

    [Theory]
    [InlineData("System.IO.Path.Combine(\"photos\", {0} + \".jpg\")", "b.FullName + \".jpg\"")]
    [InlineData("System.IO.Directory.CreateDirectory({0})", "b.FullName")]
    [InlineData("System.IO.File.WriteAllText({0}, \"\")", "b.FullName")]
    [InlineData("System.IO.File.Create({0})", "b.FullName")]
    [InlineData("_ = new System.IO.FileStream({0}, System.IO.FileMode.Create)", "b.FullName")]
    [InlineData("blobs.GetBlobClient({0})", "b.FullName")]
    [InlineData("_ = new Amazon.S3.Model.PutObjectRequest { Key = {0} }", "b.FullName")]
    [InlineData("memory.CreateEntry({0})", "b.FullName")]
    [InlineData("redis.StringSet({0}, 1)", "b.FullName")]
    public async Task Name_of_a_person_in_a_key_or_path_is_reported(string call, string place)
    {
        var reported = place.Replace("b.FullName", "{0}", StringComparison.Ordinal);
        await Rule.Reports(In(call.Replace(reported, $"{{|PRIV2005:{place}|}}", StringComparison.Ordinal)));
        await Rule.Accepts(In(call.Replace("{0}", "b.CaseCode", StringComparison.Ordinal)));
    }

    [Fact]
    public Task Path_that_is_opened_is_reported_once() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            var path = System.IO.Path.Combine("photos", {|PRIV2005:b.FullName + ".jpg"|});
            System.IO.File.WriteAllText(path, "");
        }
        """);

    [Fact]
    public Task Keyed_hash_in_a_path_is_accepted() => Rule.Accepts("""
        string Save(Beneficiary b, byte[] key) => System.IO.Path.Combine("photos", Convert.ToHexString(
            System.Security.Cryptography.HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(b.FullName))));
        """);

    [Fact]
    public Task Primary_key_is_reported() => Rule.ForFiles().Reports("""
        using System.ComponentModel.DataAnnotations;

        class Person
        {
            [Key, OfficialIdentifierData] public string {|PRIV2005:Passport|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Pseudonym_as_primary_key_is_accepted() => Rule.ForFiles().Accepts("""
        using System.ComponentModel.DataAnnotations;

        class Person
        {
            [Key, PseudonymData] public string CaseCode { get; set; } = "";

            [OfficialIdentifierData] public string Passport { get; set; } = "";
        }
        """);

    private static string In(string call) => $$"""
        void Save(
            Beneficiary b,
            Azure.Storage.Blobs.BlobContainerClient blobs,
            Microsoft.Extensions.Caching.Memory.IMemoryCache memory,
            StackExchange.Redis.IDatabase redis)
        {
            {{call}};
        }
        """;
}
