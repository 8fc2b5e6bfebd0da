using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class ProtectKeyRingFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<UnprotectedKeyRing, ProtectKeyRingFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("services.AddDataProtection().PersistKeysToFileSystem(folder);",
        "services.AddDataProtection().PersistKeysToFileSystem(folder).ProtectKeysWithCertificate(own);")]
    [InlineData("services.AddDataProtection().PersistKeysToFileSystem(folder).SetApplicationName(\"a\");",
        "services.AddDataProtection().PersistKeysToFileSystem(folder).ProtectKeysWithCertificate(own)"
            + ".SetApplicationName(\"a\");")]
    public Task Keys_are_encrypted(string before, string after) => Rule.Mends(Code(before), Code(after));

    [Fact]
    public Task Place_without_a_certificate_is_left_alone() => Rule.OffersNothing(
        Code("services.AddDataProtection().PersistKeysToFileSystem(folder);")
            .Replace("X509Certificate2 own", "string own", StringComparison.Ordinal));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Keys_of_all_methods_are_encrypted(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Code("services.AddDataProtection().PersistKeysToFileSystem(folder);")],
        [Code("services.AddDataProtection().PersistKeysToFileSystem(folder).ProtectKeysWithCertificate(own);")]);

    private static string Code(string code) => $$"""
        using System.IO;
        using System.Security.Cryptography.X509Certificates;
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.Extensions.DependencyInjection;

        static class Startup
        {
            static void Configure(IServiceCollection services, DirectoryInfo folder, X509Certificate2 own)
            {
                {{code}}
            }
        }
        """;
}
