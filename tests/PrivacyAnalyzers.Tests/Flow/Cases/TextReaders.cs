using System.IO;
using System.Text.Json;
using System.Xml.Linq;

class TextReaders
{
    void String_writer()
    {
        var writer = new StringWriter();
        writer.Write("x");
        Sink(writer.ToString());
        writer.Write(Source("a"));
        Sink(writer.ToString()); // flow: a
        Sink(writer.GetStringBuilder().ToString()); // flow: a
    }

    void Writer_over_a_builder()
    {
        var builder = new StringBuilder();
        using (var writer = new StringWriter(builder))
            writer.WriteLine("{0}", Source("a"));

        Sink(builder.ToString()); // flow: a
    }

    void Writer_as_its_base()
    {
        TextWriter writer = new StringWriter();
        Write(writer, Source("a"));
        Sink(writer.ToString()); // flow: a
        TextWriter clean = new StringWriter();
        Write(clean, "x");
        Sink(clean.ToString());
    }

    async Task Writer_later()
    {
        var writer = new StringWriter();
        await writer.WriteAsync(Source("a"));
        await writer.FlushAsync();
        Sink(writer.ToString()); // flow: a
    }

    void String_reader()
    {
        using var reader = new StringReader(Source("a"));
        Sink(reader.ReadLine()); // flow: a
        Sink(reader.ReadToEnd()); // flow: a
        Sink(reader.Peek() >= 0);
        while (reader.ReadLine() is { } line)
            Sink(line); // flow: a

        using var clean = new StringReader("x");
        Sink(clean.ReadLine());
    }

    async Task Reader_later()
    {
        using TextReader reader = new StringReader(Source("a"));
        Sink(await reader.ReadLineAsync()); // flow: a
        Sink(await reader.ReadToEndAsync()); // flow: a
    }

    void Reader_into_a_buffer()
    {
        using var reader = new StringReader(Source("a"));
        var letters = new char[8];
        Sink(reader.Read(letters, 0, 8));
        Sink(new string(letters)); // flow: a
    }

    void Memory_stream()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(Source("a")));
        Sink(new StreamReader(stream).ReadToEnd()); // flow: a
        Sink(Encoding.UTF8.GetString(stream.ToArray())); // flow: a
        Sink(stream.Length);
        Sink(stream.Position);
    }

    void Memory_stream_written()
    {
        var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.Write(Source("a"));

        Sink(Encoding.UTF8.GetString(stream.ToArray())); // flow: a
        var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.GetBytes(Source("b")));
        Sink(Encoding.UTF8.GetString(bytes.ToArray())); // flow: b
    }

    void Stream_copied()
    {
        var from = new MemoryStream(Encoding.UTF8.GetBytes(Source("a")));
        var to = new MemoryStream();
        from.CopyTo(to);
        Sink(Encoding.UTF8.GetString(to.ToArray())); // flow: a
    }

    void Binary()
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Source("a"));
        using var reader = new BinaryReader(stream);
        Sink(reader.ReadString()); // flow: a
    }

    void Json()
    {
        Sink(JsonSerializer.Serialize(Source("a"))); // flow: a
        Sink(JsonSerializer.Deserialize<string>(Source("b"))); // flow: b
        Sink(JsonSerializer.Serialize("x"));
        Sink(JsonSerializer.Serialize(new Person { Name = Source("c") })); // flow: c
    }

    void Xml()
    {
        var element = new XElement("name", Source("a"));
        Sink(element.Value); // flow: a
        Sink(element.ToString()); // flow: a
        Sink(element.Name.LocalName);
    }

    void Paths()
    {
        Sink(Path.Combine("files", Source("a"))); // flow: a
        Sink(Path.GetFileName(Source("b"))); // flow: b
        Sink(Path.ChangeExtension(Source("c"), ".txt")); // flow: c
        Sink(Path.HasExtension(Source("d")));
    }

    static void Write(TextWriter writer, string text) => writer.WriteLine(text);

    class Person
    {
        public string Name { get; set; } = "";
    }
}
