using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class MoveToSecureStorageFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PersonalDataOnDevices, MoveToSecureStorageFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("Preferences.Set(\"p\", b.Phone);")]
    [InlineData("Preferences.Default.Set(\"p\", b.Phone);")]
    [InlineData("Func<Task> save = async () => { Preferences.Set(\"p\", b.Phone); };")]
    public Task Value_is_kept_where_the_device_encrypts_it(string code) => Rule.Mends(Async(code), Async(code
        .Replace(".Default", "", StringComparison.Ordinal)
        .Replace("Preferences.Set", "await SecureStorage.SetAsync", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Action save = () => Preferences.Set(\"p\", b.Phone);")]
    [InlineData("preferences.Set(\"p\", b.Phone);")]
    [InlineData("Preferences.Default.Set(\"p\", b.Phone, \"shared\");")]
    [InlineData("Preferences.Default.Set(\"p\", b.BirthDate);")]
    public Task Call_without_such_a_form_is_left_alone(string code) => Rule.OffersNothing(Async(code));

    [Fact]
    public Task Method_that_cannot_wait_is_left_alone() =>
        Rule.OffersNothing(Async("Preferences.Set(\"p\", b.Phone);")
            .Replace("async Task", "void", StringComparison.Ordinal)
            .Replace("await Task.Yield();", "", StringComparison.Ordinal));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_values_are_kept_there(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Async("Preferences.Set(\"p\", b.Phone); Preferences.Set(\"n\", b.FullName);")],
        [Async("await SecureStorage.SetAsync(\"p\", b.Phone); await SecureStorage.SetAsync(\"n\", b.FullName);")]);

    private static string Async(string code) => $$"""
        using Microsoft.Maui.Storage;

        class Saver(IPreferences preferences)
        {
            async Task Save(Beneficiary b)
            {
                await Task.Yield();
                {{code}}
            }

            IPreferences Kept => preferences;
        }

        {{LibraryStubs.Text}}
        """;
}
