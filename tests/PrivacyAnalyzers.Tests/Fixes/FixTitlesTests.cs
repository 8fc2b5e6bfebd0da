using System.Globalization;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class FixTitlesTests
{
    [Theory]
    [InlineData("en", "Redact with 'redactor.Redact'")]
    [InlineData("fr-CH", "Masquer avec « redactor.Redact »")]
    [InlineData("es", "Enmascarar con «redactor.Redact»")]
    public void Titles_are_in_the_language_of_the_developer(string culture, string title)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(title, Messages.Text("Fix_RedactValue", "redactor.Redact"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
