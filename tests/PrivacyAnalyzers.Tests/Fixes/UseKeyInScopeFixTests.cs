using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class UseKeyInScopeFixTests
{
    private static readonly FixVerifier Rule = Verify.Verify.Fix<ConstantKey, UseKeyInScopeFix>().ForFiles();

    [Theory]
    [InlineData("void Open(Aes aes, byte[] masterKey) { aes.Key = Encoding.UTF8.GetBytes(\"0123456789abcdef\"); }",
        "void Open(Aes aes, byte[] masterKey) { aes.Key = masterKey; }")]
    [InlineData("byte[] Hash(byte[] key, byte[] data) => HMACSHA256.HashData(\"secret\"u8.ToArray(), data);",
        "byte[] Hash(byte[] key, byte[] data) => HMACSHA256.HashData(key, data);")]
    public Task Key_of_the_place_is_used(string before, string after) => Rule.Mends(In(before), In(after));

    [Theory]
    [InlineData("void Open(Aes aes) { aes.Key = Encoding.UTF8.GetBytes(\"0123456789abcdef\"); }")]
    [InlineData("void Open(Aes aes, byte[] key) { aes.IV = new byte[16]; }")]
    [InlineData("byte[] Close(Aes aes, byte[] key, byte[] data) => aes.EncryptEcb(data, PaddingMode.PKCS7);")]
    [InlineData("static readonly byte[] Key = { 1, 2 }; void Open(Aes aes) { aes.Key = Key; }")]
    [InlineData("static readonly byte[] Key = { 1, 2 }; void Open(Aes aes) { aes.Key = new byte[] { 3, 4 }; }")]
    public Task Place_without_another_key_is_left_alone(string code) => Rule.OffersNothing(In(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_keys_are_those_of_the_place(FixAllScope scope) => Rule.MendsAll(
        scope,
        [In("void A(Aes aes, byte[] key) { aes.Key = new byte[] { 1 }; aes.Key = new byte[] { 2 }; }")],
        [In("void A(Aes aes, byte[] key) { aes.Key = key; aes.Key = key; }")]);

    private static string In(string code) => "using System.Security.Cryptography;\nclass Vault\n{\n    " + code + "\n}";
}
