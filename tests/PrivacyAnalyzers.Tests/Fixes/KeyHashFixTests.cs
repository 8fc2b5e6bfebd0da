using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class KeyHashFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PlainHashAsPseudonym, KeyHashFix>().ForFiles();

    [Theory]
    [InlineData("SHA256.HashData(Encoding.UTF8.GetBytes(b.Phone))",
        "HMACSHA256.HashData(_pseudonymKey, Encoding.UTF8.GetBytes(b.Phone))")]
    [InlineData("SHA512.HashData(source: Encoding.UTF8.GetBytes(b.Phone))",
        "HMACSHA512.HashData(_pseudonymKey, source: Encoding.UTF8.GetBytes(b.Phone))")]
    [InlineData("SHA256.Create().ComputeHash(Encoding.UTF8.GetBytes(b.Phone))",
        "HMACSHA256.HashData(_pseudonymKey, Encoding.UTF8.GetBytes(b.Phone))")]
    public Task Hash_gets_a_key(string before, string after) => Rule.Mends(Code(before), Code(after));

    [Theory]
    [InlineData("MD5.HashData(Encoding.UTF8.GetBytes(b.Phone))")]
    [InlineData("sha.ComputeHash(Encoding.UTF8.GetBytes(b.Phone))")]
    public Task Hash_without_a_keyed_form_of_its_length_is_left_alone(string hash) => Rule.OffersNothing(Code(hash));

    [Fact]
    public Task Place_without_a_key_is_left_alone() => Rule.OffersNothing(
        "using System.Security.Cryptography;\nclass Hasher(byte[] salt) { byte[] Hash(Beneficiary b) => "
            + "[.. SHA256.HashData(Encoding.UTF8.GetBytes(b.Phone)), .. salt]; }");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_hashes_get_a_key(FixAllScope scope) => Rule.MendsAll(
        scope,
        [
            Code("[.. SHA256.HashData(Encoding.UTF8.GetBytes(b.Phone)), "
                + ".. SHA384.HashData(Encoding.UTF8.GetBytes(b.Phone))]"),
        ],
        [
            Code("[.. HMACSHA256.HashData(_pseudonymKey, Encoding.UTF8.GetBytes(b.Phone)), "
                + ".. HMACSHA384.HashData(_pseudonymKey, Encoding.UTF8.GetBytes(b.Phone))]"),
        ]);

    private static string Code(string hash) => $$"""
        using System.Security.Cryptography;

        class Hasher(SHA256 sha, IReadOnlyList<byte> key)
        {
            private readonly byte[] _pseudonymKey = [.. key];
            private readonly string _textKey = sha.ToString();

            byte[] Hash(Beneficiary b) => {{hash}};
        }
        """;
}
