namespace PrivacyAnalyzers.Tool.Tests.Verify;

/// <summary>Code that needs no package: a tag of the project's own, a person, a leak.</summary>
internal static class Snippets
{
    /// <summary>An attribute that is honoured as a tag by its full name.</summary>
    public const string Tag = """
        namespace PrivacyAnalyzers.Annotations
        {
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class ContactDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;
        }

        namespace Microsoft.Extensions.Compliance.Classification
        {
            public abstract class DataClassificationAttribute : System.Attribute;
        }

        """;

    public const string Person = """
        public class Person
        {
            [PrivacyAnalyzers.Annotations.ContactData] public string Phone { get; set; } = "";
        }

        """;

    public const string Leak = "public class Leak { public void Show(Person p) => System.Console.WriteLine(p.Phone); }\n";
}
