using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

class TextMethods
{
    void Parts()
    {
        var name = Source("a");
        Sink(name.Substring(0, 1)); // flow: a
        Sink(name[1..]); // flow: a
        Sink(name[^1]); // flow: a
        Sink(name[0]); // flow: a
        Sink(name.Remove(1)); // flow: a
        Sink(name.Split(' ')[0]); // flow: a
        Sink(name.Split(',').Last().Trim()); // flow: a
        Sink(name.First()); // flow: a
        foreach (var letter in name)
            Sink(letter); // flow: a
    }

    void Changes()
    {
        var name = Source("a");
        Sink(name.ToLower(CultureInfo.InvariantCulture)); // flow: a
        Sink(name.TrimStart('x').TrimEnd()); // flow: a
        Sink(name.PadLeft(10).PadRight(20, '.')); // flow: a
        Sink(name.Insert(0, "x")); // flow: a
        Sink("x".Insert(0, name)); // flow: a
        Sink(name.Replace("x", "y")); // flow: a
        Sink("xyz".Replace("x", name)); // flow: a
        Sink("xyz".Replace(name, "x"));
        Sink(name.Normalize()); // flow: a
        Sink(string.Intern(name)); // flow: a
        Sink((string)name.Clone()); // flow: a
        Sink(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name)); // flow: a
    }

    void Questions()
    {
        var name = Source("a");
        Sink(name.Length);
        Sink(name.IndexOf('x'));
        Sink(name.StartsWith("x"));
        Sink(name.Equals("x", StringComparison.Ordinal));
        Sink(string.Compare(name, "x"));
        Sink(name.CompareTo("x"));
        Sink(string.IsNullOrWhiteSpace(name));
        Sink(name.GetHashCode());
        Sink(name == "x" ? "yes" : "no");
        Sink(name is { Length: > 3 });
        Sink(name.Any(char.IsDigit));
    }

    void Fallbacks(string? unknown)
    {
        Sink(string.IsNullOrEmpty(unknown) ? Source("a") : unknown); // flow: a
        Sink(unknown ?? "x");
        var name = Source("b");
        Sink(name.Length > 3 ? name : "x"); // flow: b
    }

    void Characters()
    {
        var letter = Source("a")[0];
        Sink(char.ToUpper(letter)); // flow: a
        Sink(letter.ToString()); // flow: a
        Sink((int)letter); // flow: a
        Sink(char.IsDigit(letter));
        Sink(Source("b").ToCharArray()[0]); // flow: b
    }

    void Parsing()
    {
        var text = Source("a");
        Sink(int.Parse(text)); // flow: a
        Sink(int.TryParse(text, out var number) ? number : 0); // flow: a
        Sink(DateTime.Parse(text)); // flow: a
        Sink(DateOnly.ParseExact(text, "d").Year); // flow: a
        Sink(Guid.TryParse(text, out var id) ? id : Guid.Empty); // flow: a
        Sink(decimal.Parse(text) + 1); // flow: a
        Sink(Convert.ToInt32(text)); // flow: a
        Sink(double.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : 0); // flow: a
        Sink(IPAddress.Parse(text)); // flow: a
        Sink(int.TryParse("3", out var clean) ? clean : 0);
        Sink(int.TryParse(text, out _));
    }

    void Generic_parsing()
    {
        Sink(Parsed<int>(Source("a"))); // flow: a
        Sink(Parsed<int>("3"));
    }

    void Printing_of_numbers()
    {
        var number = int.Parse(Source("a"));
        Sink(number.ToString("N0", CultureInfo.InvariantCulture)); // flow: a
        Sink(number + 1); // flow: a
        Sink(number > 3);
        Sink($"{number}"); // flow: a
        Sink(Math.Max(number, 3)); // flow: a
    }

    void Encodings()
    {
        var bytes = Encoding.UTF8.GetBytes(Source("a"));
        Sink(Encoding.UTF8.GetString(bytes)); // flow: a
        Sink(Convert.ToBase64String(bytes)); // flow: a
        Sink(Convert.ToHexString(bytes)); // flow: a
        Sink(bytes.Length);
        Sink(Encoding.UTF8.GetByteCount(Source("a")));
        Sink(Encoding.UTF8.GetString(Convert.FromBase64String(Source("b")))); // flow: b
        Sink(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes("x")));
        Sink(BitConverter.ToString(bytes)); // flow: a
    }

    void Escaping()
    {
        var text = Source("a");
        Sink(Uri.EscapeDataString(text)); // flow: a
        Sink(WebUtility.HtmlEncode(text)); // flow: a
        Sink(HtmlEncoder.Default.Encode(text)); // flow: a
        Sink(Regex.Escape(text)); // flow: a
        Sink(WebUtility.UrlDecode(WebUtility.UrlEncode(text))); // flow: a
    }

    void Addresses()
    {
        var uri = new Uri("https://camp.example/" + Source("a"));
        Sink(uri); // flow: a
        Sink(uri.AbsoluteUri); // flow: a
        Sink(uri.Query); // flow: a
        Sink(uri.Segments[0]); // flow: a
        Sink(uri.IsAbsoluteUri);
        Sink(new Uri(new Uri("https://camp.example"), Source("b")).PathAndQuery); // flow: b
        Sink(new UriBuilder { Query = Source("c") }.Uri); // flow: c
        Sink(Uri.TryCreate(Source("d"), UriKind.Absolute, out var made) ? made.Host : "x"); // flow: d
        Sink(new Uri("https://camp.example").Host);
    }

    void Patterns()
    {
        var text = Source("a");
        var match = Regex.Match(text, "(x+)");
        Sink(match.Value); // flow: a
        Sink(match.Groups[1].Value); // flow: a
        Sink(match.Success);
        Sink(Regex.Replace(text, "x", "y")); // flow: a
        Sink(Regex.Replace("xyz", "x", text)); // flow: a
        Sink(Regex.Replace("xyz", "x", found => text)); // flow: a
        Sink(Regex.IsMatch(text, "x"));
        Sink(Regex.Split(text, ",")[0]); // flow: a
        foreach (Match found in Regex.Matches(text, "x"))
            Sink(found.Value); // flow: a

        Sink(Regex.Match("xyz", "x").Value);
    }

    void Spans()
    {
        var span = Source("a").AsSpan();
        Sink(span.Slice(1).ToString()); // flow: a
        Sink(span.TrimStart().ToString()); // flow: a
        Sink(int.Parse(span)); // flow: a
        Sink(string.Concat(span, "x")); // flow: a
        Sink(span.SequenceEqual("x"));
        Sink(span.StartsWith("x"));
    }

    static T Parsed<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
