using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class ConstantKeyTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<ConstantKey>().ForFiles();

    [Theory]
    [InlineData("aes.Key = {|PRIV5007:\"0123456789abcdef\"u8.ToArray()|}")]
    [InlineData("aes.Key = {|PRIV5007:Encoding.ASCII.GetBytes(\"0123456789abcdef\")|}")]
    [InlineData("aes.Key = {|PRIV5007:Convert.FromBase64String(\"AAAA\")|}")]
    [InlineData("aes.Key = {|PRIV5007:Fixed|}")]
    [InlineData("aes.IV = {|PRIV5007:new byte[] { 1, 2, 3 }|}")]
    [InlineData("aes.IV = {|PRIV5007:new byte[16]|}")]
    [InlineData("aes.Mode = {|PRIV5007:CipherMode.ECB|}")]
    [InlineData("{|PRIV5007:aes.EncryptEcb(text, PaddingMode.PKCS7)|}")]
    [InlineData("aes.EncryptCbc(text, {|PRIV5007:new byte[16]|})")]
    [InlineData("aes.CreateEncryptor({|PRIV5007:Fixed|}, aes.IV)")]
    [InlineData("new AesGcm({|PRIV5007:Fixed|}, 16)")]
    [InlineData("new HMACSHA256({|PRIV5007:\"secret\"u8.ToArray()|})")]
    [InlineData("HMACSHA256.HashData({|PRIV5007:Fixed|}, text)")]
    public Task Constant_key_or_weak_mode_is_reported(string code) => Rule.Reports(Code(code));

    [Theory]
    [InlineData("aes.Key = key")]
    [InlineData("aes.Key = Encoding.UTF8.GetBytes(password)")]
    [InlineData("aes.Key = RandomNumberGenerator.GetBytes(32)")]
    [InlineData("aes.Mode = CipherMode.CBC")]
    [InlineData("aes.EncryptCbc(text, filled)")]
    [InlineData("new AesGcm(key, 16)")]
    [InlineData("HMACSHA256.HashData(key, \"fixed text\"u8)")]
    [InlineData("SHA256.HashData(new byte[16])")]
    public Task Other_key_is_accepted(string code) => Rule.Accepts(Code(code));

    private static string Code(string code) => $$"""
        using System.Security.Cryptography;

        static class Subject
        {
            private static readonly byte[] Fixed = { 1, 2, 3 };

            static void Encrypt(Aes aes, byte[] key, byte[] text, string password)
            {
                var filled = new byte[16];
                RandomNumberGenerator.Fill(filled);
                {{code}};
            }
        }
        """;
}
