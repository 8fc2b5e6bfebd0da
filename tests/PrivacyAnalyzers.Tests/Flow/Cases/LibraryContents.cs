using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;
using System.IO;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using System.Xml.Linq;
using System.Xml;

class LibraryContents
{
    void Channel_given(Channel<string> channel)
    {
        channel.Writer.TryWrite(Source("a"));
        channel.Reader.TryRead(out var next);
        Sink(next); // flow: a
    }

    void Helper_writes()
    {
        var stream = new MemoryStream();
        Save(stream, Source("a"));
        Sink(Load(stream)); // flow: a
        Sink(Load(new MemoryStream()));
    }

    static void Save(Stream stream, string text)
    {
        using var writer = new StreamWriter(stream);
        writer.WriteLine(text);
    }

    static string Load(Stream stream) => new StreamReader(stream).ReadToEnd();

    void Buffers()
    {
        var from = new MemoryStream(Encoding.UTF8.GetBytes(Source("a")));
        var bytes = new byte[8];
        Sink(from.Read(bytes, 0, 8));
        Sink(Encoding.UTF8.GetString(bytes)); // flow: a
        Sink(Encoding.UTF8.GetString(bytes, 0, 3)); // flow: a
        Sink(Convert.ToBase64String(bytes)); // flow: a
    }

    async Task Zipped()
    {
        var packed = new MemoryStream(Encoding.UTF8.GetBytes(Source("a")));
        using var zip = new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(zip);
        Sink(await reader.ReadLineAsync()); // flow: a
    }

    void Xml_trees()
    {
        var tree = new XElement("a", new XElement("b", Source("a")), new XAttribute("c", "x"));
        Sink(tree.Element("b")!.Value); // flow: a
        Sink((string?)tree.Element("b")); // flow: a
        Sink(tree.Name.LocalName);
        foreach (var part in tree.Descendants("b"))
            Sink(part.Value); // flow: a
        Sink(XDocument.Parse(Source("b")).Root!.Element("x")!.Value); // flow: b
        Sink(new XElement("a", "x").Value);
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
            writer.WriteElementString("a", Source("c"));
        Sink(text.ToString()); // flow: c
    }

    void Json_trees()
    {
        using var document = JsonDocument.Parse(Source("a"));
        Sink(document.RootElement.GetProperty("x").GetString()); // flow: a
        foreach (var part in document.RootElement.EnumerateArray())
            Sink(part.GetInt32()); // flow: a
        var node = new JsonObject { ["x"] = Source("b") };
        Sink(node.ToJsonString()); // flow: b
        Sink(node["x"]!.GetValue<string>()); // flow: b
        var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, new { Name = Source("c") });
        Sink(Encoding.UTF8.GetString(stream.ToArray())); // flow: c
        var typed = JsonSerializer.Deserialize<Person>(Source("d"))!;
        Sink(typed.Name); // flow: d
    }

    class Person
    {
        public string Name { get; set; } = "";
    }

    void More_patterns()
    {
        var regex = new Regex("x");
        Sink(regex.Replace(Source("a"), found => found.Value)); // flow: a
        Sink(regex.Replace("x", found => "y"));
        Sink(Regex.Replace("x", Source("b"), "y"));
        Sink(regex.Matches(Source("c")).Select(found => found.Groups["n"].Value).First()); // flow: c
        Sink(regex.Matches(Source("d"))[0].Index);
        Sink(regex.Match(Source("e")).NextMatch().Groups.Values.First().Captures[0].Value); // flow: e
    }

    void Addresses()
    {
        Sink(new IPEndPoint(IPAddress.Parse(Source("a")), 3).ToString()); // flow: a
        Sink(new IPEndPoint(IPAddress.Parse(Source("b")), 3).Address); // flow: b
        Sink(new UriBuilder("https", Source("c")).ToString()); // flow: c
        Sink(new UriBuilder(new Uri(Source("d"))).Uri.Host); // flow: d
    }

    void Immutables()
    {
        var old = ImmutableHashSet<string>.Empty;
        var made = old.Add(Source("a")).Remove("x");
        Sink(old.FirstOrDefault());
        Sink(made.First()); // flow: a
        Sink(made.Except(["x"]).First()); // flow: a
        Sink(ImmutableArray<string>.Empty.Add(Source("b"))[0]); // flow: b
    }

    void Concurrent()
    {
        var map = new ConcurrentDictionary<string, string>();
        map.AddOrUpdate("k", _ => Source("a"), (_, old) => old);
        Sink(map["k"]); // flow: a
        map.Clear();
        Sink(map["k"]);
        var with = new ConcurrentDictionary<string, string>();
        Sink(with.GetOrAdd("k", (key, extra) => extra, Source("b"))); // flow: b
    }

    void Dates(DateTime clean)
    {
        var birth = DateTime.Parse(Source("a"));
        Sink(birth.AddYears(18)); // flow: a
        Sink(clean.AddYears(18));
        Sink(Math.Round(double.Parse(Source("b")), 2)); // flow: b
    }

    async Task Continued()
    {
        Sink(await Task.FromResult(Source("a")).ContinueWith((task, state) => task.Result + state, "x")); // flow: a
        Sink(await Task.FromResult("x").ContinueWith((task, state) => (string)state!, (object)Source("b"))); // flow: b
    }

    void Builder_written_through()
    {
        var builder = new StringBuilder("x");
        var writer = new StringWriter(builder);
        writer.Write(Source("a"));
        Sink(builder); // flow: a
        Sink($"{builder}"); // flow: a
        Sink(builder.Append("x").ToString()); // flow: a
        Sink(new StringBuilder().Append(builder).ToString()); // flow: a
        builder.Clear();
        Sink(builder.ToString());
    }

    void Texts_of_no_type_parameter()
    {
        var names = new System.Collections.Specialized.StringCollection { "x" };
        Sink(names[0]);
        names.Add(Source("a"));
        Sink(names[1]); // flow: a
        names.Clear();
        Sink(names.Count);
        var values = new System.Collections.Specialized.NameValueCollection();
        values.Add("k", Source("b"));
        Sink(values["k"]); // flow: b
        Sink(values.AllKeys[0]);
    }

    void Files()
    {
        Sink(File.ReadAllText(Source("a")));
        using var file = new FileStream(Source("b"), FileMode.Open); // flow: b
        Sink(file.Name); // flow: b
        Sink(file.Length);
        Sink(new StreamReader(Source("c")).ReadToEnd());
    }
}
