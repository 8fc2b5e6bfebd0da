using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataOnDevicesTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataOnDevices>().OnTheWeb();

    [Fact]
    public Task Preferences_are_reported() => Rule.ForFiles().Reports(Using("""
        void Save(Beneficiary b, Microsoft.Maui.Storage.IPreferences preferences)
        {
            Microsoft.Maui.Storage.Preferences.Set("phone", {|PRIV2003:b.Phone|});
            Microsoft.Maui.Storage.Preferences.Default.Set("phone", {|PRIV2003:b.Phone|});
            preferences.Set("phone", {|PRIV2003:b.Phone|});
            Xamarin.Essentials.Preferences.Set("phone", {|PRIV2003:b.Phone|});
        }
        """));

    [Fact]
    public async Task Browser_storage_through_script_is_reported_and_another_function_is_not()
    {
        await Rule.Reports(Calling("localStorage.setItem", "{|PRIV2003:b.Phone|}"));
        await Rule.Reports(Calling("sessionStorage.setItem", "{|PRIV2003:b.Phone|}"));
        await Rule.Accepts(Calling("localStorage.setItem", "b.CaseCode"));
        await Rule.Accepts(Calling("showToast", "b.Phone"));

        static string Calling(string function, string value) => $$"""
            async Task Save(Beneficiary b, Microsoft.JSInterop.IJSRuntime script) =>
                await Microsoft.JSInterop.JSRuntimeExtensions.InvokeVoidAsync(script, "{{function}}", "key", {{value}});
            """;
    }

    [Fact]
    public Task Secure_storage_is_accepted() => Rule.ForFiles().Accepts(Using("""
        async Task Save(Beneficiary b)
        {
            await Microsoft.Maui.Storage.SecureStorage.SetAsync("phone", b.Phone);
            Microsoft.Maui.Storage.Preferences.Set("case", b.CaseCode);
        }
        """));

    [Fact]
    public Task Browser_storage_is_reported() => Rule.ForFiles().Reports(Using("""
        async Task Save(
            Beneficiary b,
            Blazored.LocalStorage.ILocalStorageService local,
            Blazored.LocalStorage.ISyncLocalStorageService direct,
            Blazored.SessionStorage.ISessionStorageService session,
            Blazored.SessionStorage.ISyncSessionStorageService directSession)
        {
            await local.SetItemAsync("person", {|PRIV2003:b|});
            await local.SetItemAsStringAsync("phone", {|PRIV2003:b.Phone|});
            direct.SetItem("person", {|PRIV2003:b|});
            direct.SetItemAsString("phone", {|PRIV2003:b.Phone|});
            await session.SetItemAsync("person", {|PRIV2003:b|});
            await session.SetItemAsStringAsync("phone", {|PRIV2003:b.Phone|});
            directSession.SetItem("person", {|PRIV2003:b|});
            directSession.SetItemAsString("phone", {|PRIV2003:b.Phone|});
        }
        """));

    [Fact]
    public Task Protected_browser_storage_is_accepted() => Rule.ForFiles().Accepts(Using("""
        async Task Save(
            Beneficiary b,
            Blazored.LocalStorage.ILocalStorageService local,
            Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage.ProtectedLocalStorage storage)
        {
            await storage.SetAsync("person", b);
            await local.SetItemAsync("case", b.CaseCode);
        }
        """));

    [Fact]
    public Task Registry_and_isolated_storage_are_reported() => Rule.Reports("""
        void Save(Beneficiary b, Microsoft.Win32.RegistryKey key, System.IO.IsolatedStorage.IsolatedStorageFile store)
        {
            key.SetValue("phone", {|PRIV2003:b.Phone|});
            Microsoft.Win32.Registry.SetValue("key", "phone", {|PRIV2003:b.Phone|});
            using var made = store.CreateFile("a");
            made.Write({|PRIV2003:Encoding.UTF8.GetBytes(b.Phone)|});
            using var opened = store.OpenFile("a", System.IO.FileMode.Open);
            opened.Write({|PRIV2003:Encoding.UTF8.GetBytes(b.Phone)|});
        }
        """);

    [Fact]
    public Task Protected_registry_value_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, Microsoft.Win32.RegistryKey key, System.IO.IsolatedStorage.IsolatedStorageFile store)
        {
            key.SetValue("phone", System.Security.Cryptography.ProtectedData.Protect(
                Encoding.UTF8.GetBytes(b.Phone), null, System.Security.Cryptography.DataProtectionScope.CurrentUser));
            using var made = store.CreateFile("a");
            made.Write(Encoding.UTF8.GetBytes(b.CaseCode));
        }
        """);

    private static string Using(string members) =>
        $"sealed class Subject\n{{\n{members}\n}}\n{LibraryStubs.Text}";
}
