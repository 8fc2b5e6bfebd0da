using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class ProtectValueFixTests
{
    private static readonly FixVerifier Files =
        Verify.Verify.Fix<PersonalDataInFiles, ProtectValueFix>().OnTheWeb().ForFiles();

    private static readonly FixVerifier State =
        Verify.Verify.Fix<PersonalDataInWebState, ProtectValueFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("File.WriteAllText(\"a\", b.Phone);", "File.WriteAllText(\"a\", protector.Protect(b.Phone));")]
    [InlineData("File.WriteAllText(\"a\", JsonSerializer.Serialize(b));",
        "File.WriteAllText(\"a\", protector.Protect(JsonSerializer.Serialize(b)));")]
    [InlineData("File.WriteAllText(\"a\", $\"{b.Phone};{b.Camp}\");",
        "File.WriteAllText(\"a\", protector.Protect($\"{b.Phone};{b.Camp}\"));")]
    [InlineData("File.WriteAllBytes(\"a\", JsonSerializer.SerializeToUtf8Bytes(b));",
        "File.WriteAllBytes(\"a\", protector.Protect(JsonSerializer.SerializeToUtf8Bytes(b)));")]
    public Task Content_of_a_file_is_encrypted(string before, string after) => Files.Mends(Code(before), Code(after));

    [Fact]
    public Task Value_of_a_cookie_is_encrypted() => State.Mends(
        Code("context.Response.Cookies.Append(\"p\", b.Phone);"),
        Code("context.Response.Cookies.Append(\"p\", protector.Protect(b.Phone));"));

    [Fact]
    public Task Value_in_preferences_is_encrypted() =>
        Verify.Verify.Fix<PersonalDataOnDevices, ProtectValueFix>().OnTheWeb().ForFiles().Mends(
            Code("Microsoft.Maui.Storage.Preferences.Set(\"p\", b.Phone);") + "\n" + LibraryStubs.Text,
            Code("Microsoft.Maui.Storage.Preferences.Set(\"p\", protector.Protect(b.Phone));") + "\n"
                + LibraryStubs.Text);

    [Theory]
    [InlineData("JsonSerializer.Serialize(File.Create(\"a\"), b);")]
    [InlineData("File.WriteAllLines(\"a\", [b.Phone]);")]
    public Task Object_or_list_is_left_alone(string code) => Files.OffersNothing(Code(code));

    [Fact]
    public Task Place_without_a_protector_is_left_alone() => Files.OffersNothing(
        "class Saver { void Save(Beneficiary b) => System.IO.File.WriteAllText(\"a\", b.Phone); }");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_values_are_encrypted(FixAllScope scope) => Files.MendsAll(
        scope,
        [Code("File.WriteAllText(\"a\", b.Phone); File.AppendAllText(\"a\", b.FullName);")],
        [Code("File.WriteAllText(\"a\", protector.Protect(b.Phone)); "
            + "File.AppendAllText(\"a\", protector.Protect(b.FullName));")]);

    private static string Code(string code) => $$"""
        using System.IO;
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.AspNetCore.Http;

        class Saver(IDataProtector protector)
        {
            void Save(Beneficiary b, HttpContext context)
            {
                {{code}}
            }

            string Read(string text) => protector.Unprotect(text);
        }
        """;
}
