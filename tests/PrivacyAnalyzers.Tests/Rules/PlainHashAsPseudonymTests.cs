using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PlainHashAsPseudonymTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PlainHashAsPseudonym>();

    [Theory]
    [InlineData("System.Security.Cryptography.SHA256.HashData({|PRIV5001:Encoding.UTF8.GetBytes(b.Phone)|})")]
    [InlineData("System.Security.Cryptography.MD5.HashData({|PRIV5001:Encoding.UTF8.GetBytes(b.FullName)|})")]
    [InlineData("sha.ComputeHash({|PRIV5001:Encoding.UTF8.GetBytes(b.Phone)|})")]
    public Task Guessable_value_is_reported(string hash) => Rule.Reports(Code(hash));

    [Theory]
    [InlineData("System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(b.Camp))")]
    [InlineData("System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(b.CaseCode))")]
    [InlineData("System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(b.Diagnosis!))")]
    [InlineData("System.Security.Cryptography.SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(b))")]
    [InlineData("System.Security.Cryptography.HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(b.Phone))")]
    [InlineData("hmac.ComputeHash(Encoding.UTF8.GetBytes(b.Phone))")]
    [InlineData("unknown.ComputeHash(Encoding.UTF8.GetBytes(b.Phone))")]
    public Task Other_hash_is_accepted(string hash) => Rule.Accepts(Code(hash));

    [Fact]
    public Task Value_that_is_put_into_a_hash_without_a_key_is_reported() => Rule.Reports("""
        byte[] Hash(Beneficiary b)
        {
            using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(
                System.Security.Cryptography.HashAlgorithmName.SHA256);
            hash.AppendData({|PRIV5001:Encoding.UTF8.GetBytes(b.Phone)|});
            return hash.GetHashAndReset();
        }
        """);

    [Fact]
    public Task Value_that_is_put_into_a_hash_with_a_key_is_accepted() => Rule.Accepts("""
        byte[] Hash(Beneficiary b, byte[] key)
        {
            using var hash = System.Security.Cryptography.IncrementalHash.CreateHMAC(
                System.Security.Cryptography.HashAlgorithmName.SHA256, key);
            hash.AppendData(Encoding.UTF8.GetBytes(b.Phone));
            return hash.GetHashAndReset();
        }
        """);

    private static string Code(string hash) => $$"""
        byte[] Hash(
            Beneficiary b,
            byte[] key,
            System.Security.Cryptography.SHA256 sha,
            System.Security.Cryptography.HMACSHA256 hmac,
            System.Security.Cryptography.HashAlgorithm unknown) => {{hash}};
        """;
}
