using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UnprotectedKeyRingTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UnprotectedKeyRing>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("{|PRIV5006:services.AddDataProtection().PersistKeysToFileSystem(folder)|};")]
    [InlineData("{|PRIV5006:services.AddDataProtection().PersistKeysToFileSystem(folder)|}.SetApplicationName(\"a\");")]
    [InlineData("var keys = services.AddDataProtection(); {|PRIV5006:keys.PersistKeysToFileSystem(folder)|};")]
    public Task Keys_without_protection_are_reported(string code) => Rule.Reports(Configure(code));

    [Theory]
    [InlineData("services.AddDataProtection().PersistKeysToFileSystem(folder).ProtectKeysWithCertificate(own);")]
    [InlineData("services.AddDataProtection().ProtectKeysWithCertificate(own).PersistKeysToFileSystem(folder);")]
    [InlineData("var keys = services.AddDataProtection(); keys.PersistKeysToFileSystem(folder); "
        + "keys.ProtectKeysWithCertificate(own);")]
    [InlineData("var keys = services.AddDataProtection().PersistKeysToFileSystem(folder); Protect(keys);")]
    [InlineData("services.AddDataProtection().PersistKeysToFileSystem(folder); "
        + "services.Configure<KeyManagementOptions>(o => o.XmlEncryptor = null);")]
    [InlineData("services.AddDataProtection();")]
    [InlineData("if (env.IsDevelopment()) services.AddDataProtection().PersistKeysToFileSystem(folder);")]
    public Task Keys_with_protection_are_accepted(string code) => Rule.Accepts(Configure(code));

    private static string Configure(string code) => $$"""
        using System.IO;
        using System.Security.Cryptography.X509Certificates;
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.AspNetCore.DataProtection.KeyManagement;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        static class Subject
        {
            static void Protect(IDataProtectionBuilder keys) => keys.SetApplicationName("a");

            static void Configure(
                IServiceCollection services,
                DirectoryInfo folder,
                X509Certificate2 own,
                IHostEnvironment env)
            {
                {{code}}
            }
        }
        """;
}
