namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>
/// The members that rows describe of packages that are not on every feed: MAUI and Xamarin need workloads, Blazored is
/// served by few; those that push messages are on few feeds. Written from their public documentation.
/// </summary>
internal static class LibraryStubs
{
    public const string Text = """
        namespace Microsoft.Maui.Storage
        {
            public interface IPreferences
            {
                void Set<T>(string key, T value, string? sharedName = null);
            }

            public static class Preferences
            {
                public static IPreferences Default { get; set; } = null!;

                public static void Set(string key, string? value)
                {
                }

                public static void Set(string key, System.DateTime value)
                {
                }
            }

            public static class SecureStorage
            {
                public static System.Threading.Tasks.Task SetAsync(string key, string value) => null!;
            }
        }

        namespace Microsoft.Maui.Devices.Sensors
        {
            public class Location
            {
                public double Latitude { get; set; }

                public double Longitude { get; set; }
            }

            public interface IGeolocation
            {
                System.Threading.Tasks.Task<Location?> GetLocationAsync();

                System.Threading.Tasks.Task<Location?> GetLastKnownLocationAsync();
            }

            public static class Geolocation
            {
                public static extern System.Threading.Tasks.Task<Location?> GetLocationAsync();

                public static extern System.Threading.Tasks.Task<Location?> GetLastKnownLocationAsync();
            }
        }

        namespace Microsoft.Maui.ApplicationModel.Communication
        {
            public class Contact
            {
                public string DisplayName { get; set; } = "";

                public string GivenName { get; set; } = "";

                public string FamilyName { get; set; } = "";
            }

            public class ContactPhone
            {
                public string PhoneNumber { get; set; } = "";
            }

            public class ContactEmail
            {
                public string EmailAddress { get; set; } = "";
            }
        }

        namespace Xamarin.Essentials
        {
            public static class Preferences
            {
                public static void Set(string key, string value)
                {
                }
            }
        }

        namespace Blazored.LocalStorage
        {
            public interface ILocalStorageService
            {
                System.Threading.Tasks.ValueTask SetItemAsync<T>(string key, T data);

                System.Threading.Tasks.ValueTask SetItemAsStringAsync(string key, string data);
            }

            public interface ISyncLocalStorageService
            {
                void SetItem<T>(string key, T data);

                void SetItemAsString(string key, string data);
            }
        }

        namespace Blazored.SessionStorage
        {
            public interface ISessionStorageService
            {
                System.Threading.Tasks.ValueTask SetItemAsync<T>(string key, T data);

                System.Threading.Tasks.ValueTask SetItemAsStringAsync(string key, string data);
            }

            public interface ISyncSessionStorageService
            {
                void SetItem<T>(string key, T data);

                void SetItemAsString(string key, string data);
            }
        }

        namespace FirebaseAdmin.Messaging
        {
            public class Notification
            {
                public string Title { get; set; } = "";

                public string Body { get; set; } = "";
            }

            public class AndroidNotification
            {
                public string Title { get; set; } = "";

                public string Body { get; set; } = "";
            }

            public class ApsAlert
            {
                public string Title { get; set; } = "";

                public string Body { get; set; } = "";
            }

            public class WebpushNotification
            {
                public string Title { get; set; } = "";

                public string Body { get; set; } = "";
            }

            public class Message
            {
                public System.Collections.Generic.IReadOnlyDictionary<string, string> Data { get; set; } = null!;

                public Notification? Notification { get; set; }
            }

            public class MulticastMessage
            {
                public System.Collections.Generic.IReadOnlyDictionary<string, string> Data { get; set; } = null!;
            }
        }

        namespace Microsoft.Azure.NotificationHubs
        {
            public class NotificationHubClient
            {
                public virtual extern System.Threading.Tasks.Task SendAppleNativeNotificationAsync(string jsonPayload);

                public virtual extern System.Threading.Tasks.Task SendFcmV1NativeNotificationAsync(string jsonPayload);

                public virtual extern System.Threading.Tasks.Task SendTemplateNotificationAsync(
                    System.Collections.Generic.IDictionary<string, string> properties);
            }
        }
        """;
}
