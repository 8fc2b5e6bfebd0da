using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInFilesTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInFiles>().OnTheWeb();

    [Theory]
    [InlineData("System.IO.File.WriteAllText(\"a\", {0})")]
    [InlineData("System.IO.File.AppendAllText(\"a\", {0})")]
    [InlineData("await System.IO.File.WriteAllTextAsync(\"a\", {0})")]
    [InlineData("await System.IO.File.AppendAllTextAsync(\"a\", {0})")]
    public async Task Text_of_a_file_is_reported_and_a_case_code_accepted(string call)
    {
        await Rule.Reports(In(Of("{|PRIV2002:b.FullName|}")));
        await Rule.Accepts(In(Of("b.CaseCode")));

        string In(string code) => $"async Task Save(Beneficiary b) {{ await Task.Yield(); {code}; }}";

        string Of(string value) => call.Replace("{0}", value, StringComparison.Ordinal);
    }

    [Fact]
    public Task Lines_and_bytes_of_a_file_are_reported() => Rule.Reports("""
        void Save(Beneficiary b, List<Beneficiary> all, System.IO.FileInfo file)
        {
            System.IO.File.WriteAllLines("a", {|PRIV2002:all.Select(one => one.FullName)|});
            System.IO.File.AppendAllLines("a", {|PRIV2002:all.Select(one => one.FullName)|});
            System.IO.File.WriteAllBytes("a", {|PRIV2002:Encoding.UTF8.GetBytes(b.FullName)|});
            System.IO.File.AppendAllBytes("a", {|PRIV2002:Encoding.UTF8.GetBytes(b.FullName)|});
        }
        """);

    [Fact]
    public Task Lines_of_case_codes_are_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, List<Beneficiary> all)
        {
            System.IO.File.WriteAllLines("a", all.Select(one => one.CaseCode));
            System.IO.File.WriteAllBytes("a", Encoding.UTF8.GetBytes(b.Camp));
        }
        """);

    [Fact]
    public Task Serialised_object_is_reported() => Rule.Reports("""
        async Task Save(Beneficiary b)
        {
            await System.IO.File.WriteAllTextAsync("a.json", {|PRIV2002:JsonSerializer.Serialize(b)|});
            await using var file = System.IO.File.Create("a.json");
            await {|PRIV2002:JsonSerializer.SerializeAsync(file, b)|};
        }
        """);

    [Fact]
    public Task Text_written_to_a_file_that_a_constructor_opened_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            using var writer = new System.IO.StreamWriter("a.csv", append: true);
            writer.WriteLine({|PRIV2002:b.FullName|});
            using var stream = new System.IO.FileStream("a.bin", System.IO.FileMode.Create);
            stream.Write({|PRIV2002:Encoding.UTF8.GetBytes(b.FullName)|});
            using var text = new System.IO.StreamWriter(new System.IO.FileStream("a.txt", System.IO.FileMode.Create));
            text.Write({|PRIV2002:b.FullName|});
        }
        """);

    [Fact]
    public Task Text_written_to_memory_or_read_from_a_file_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            using var memory = new System.IO.MemoryStream();
            using var writer = new System.IO.StreamWriter(memory);
            writer.WriteLine(b.FullName);
            memory.Write(Encoding.UTF8.GetBytes(b.FullName));
            using var cases = new System.IO.StreamWriter("cases.csv");
            cases.WriteLine(b.CaseCode);
            using var stream = new System.IO.FileStream("a.bin", System.IO.FileMode.Open);
            b.FullName = new System.IO.StreamReader(stream).ReadToEnd();
        }
        """);

    [Fact]
    public Task Protected_text_is_accepted() => Rule.Accepts("""
        async Task Save(Beneficiary b, Microsoft.AspNetCore.DataProtection.IDataProtector protector)
        {
            var text = Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions
                .Protect(protector, JsonSerializer.Serialize(b));
            await System.IO.File.WriteAllTextAsync("a", text);
            var name = Encoding.UTF8.GetBytes(b.FullName);
            await System.IO.File.WriteAllBytesAsync("a", System.Security.Cryptography.ProtectedData.Protect(
                name, null, System.Security.Cryptography.DataProtectionScope.CurrentUser));
        }
        """);

    [Theory]
    [InlineData("System.IO.File.CreateText(\"a\")")]
    [InlineData("System.IO.File.AppendText(\"a\")")]
    [InlineData("new System.IO.FileInfo(\"a\").CreateText()")]
    [InlineData("new System.IO.StreamWriter(System.IO.File.Create(\"a\"))")]
    [InlineData("new System.IO.StreamWriter(System.IO.File.OpenWrite(\"a\"))")]
    public async Task Writer_on_a_file_is_reported(string opened)
    {
        await Rule.Reports($$"""
            void Save(Beneficiary b)
            {
                using var writer = {{opened}};
                writer.WriteLine({|PRIV2002:b.FullName|});
                writer.Write({|PRIV2002:$"{b.Phone};"|});
            }
            """);
        await Rule.Accepts($$"""
            void Save(Beneficiary b)
            {
                using var writer = {{opened}};
                writer.WriteLine(b.CaseCode);
            }
            """);
    }

    [Fact]
    public Task Writer_in_memory_is_accepted() => Rule.Accepts("""
        byte[] Save(Beneficiary b, System.IO.Stream any)
        {
            var memory = new System.IO.MemoryStream();
            using var writer = new System.IO.StreamWriter(memory);
            writer.WriteLine(b.FullName);
            using var text = new System.IO.StringWriter();
            text.WriteLine(b.FullName);
            using var other = new System.IO.StreamWriter(any);
            other.WriteLine(b.FullName);
            return memory.ToArray();
        }
        """);

    [Fact]
    public Task Stream_of_a_file_is_reported() => Rule.Reports("""
        async Task Save(Beneficiary b, System.IO.MemoryStream memory)
        {
            using var file = System.IO.File.Open("a", System.IO.FileMode.Create);
            file.Write({|PRIV2002:Encoding.UTF8.GetBytes(b.FullName)|});
            using var zip = new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionLevel.Fastest);
            zip.Write({|PRIV2002:Encoding.UTF8.GetBytes(b.FullName)|});
            memory.Write(Encoding.UTF8.GetBytes(b.FullName));
            await memory.CopyToAsync({|PRIV2002:file|});
        }
        """);

    [Fact]
    public Task Encrypting_stream_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, System.Security.Cryptography.Aes aes)
        {
            using var file = System.IO.File.Create("a");
            using var crypto = new System.Security.Cryptography.CryptoStream(
                file, aes.CreateEncryptor(), System.Security.Cryptography.CryptoStreamMode.Write);
            crypto.Write(Encoding.UTF8.GetBytes(b.FullName));
            using var writer = new System.IO.StreamWriter(crypto);
            writer.WriteLine(b.FullName);
        }
        """);

    [Fact]
    public Task Entry_of_an_archive_on_disk_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            using var archive = new System.IO.Compression.ZipArchive(
                System.IO.File.Create("a.zip"), System.IO.Compression.ZipArchiveMode.Create);
            using var entry = archive.CreateEntry("people.csv").Open();
            entry.Write({|PRIV2002:Encoding.UTF8.GetBytes(b.FullName)|});
        }
        """);

    [Fact]
    public Task Entry_of_an_archive_in_memory_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            using var archive = new System.IO.Compression.ZipArchive(
                new System.IO.MemoryStream(), System.IO.Compression.ZipArchiveMode.Create);
            using var entry = archive.CreateEntry("people.csv").Open();
            entry.Write(Encoding.UTF8.GetBytes(b.FullName));
        }
        """);

    [Fact]
    public Task Handle_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            using var handle = System.IO.File.OpenHandle("a", System.IO.FileMode.Create, System.IO.FileAccess.Write);
            System.IO.RandomAccess.Write(handle, {|PRIV2002:Encoding.UTF8.GetBytes(b.FullName)|}, 0);
        }
        """);

    [Fact]
    public Task Rows_of_a_csv_file_are_reported() => Rule.Reports("""
        void Save(Beneficiary b, List<Beneficiary> all)
        {
            using var writer = System.IO.File.CreateText("people.csv");
            using var csv = new CsvHelper.CsvWriter(writer, System.Globalization.CultureInfo.InvariantCulture);
            csv.WriteRecords({|PRIV2002:all|});
            csv.WriteField({|PRIV2002:b.Phone|});
            csv.WriteField(b.CaseCode);
        }
        """);

    [Fact]
    public Task Rows_of_a_csv_text_are_accepted() => Rule.Accepts("""
        string Save(List<Beneficiary> all)
        {
            using var text = new System.IO.StringWriter();
            using var csv = new CsvHelper.CsvWriter(text, System.Globalization.CultureInfo.InvariantCulture);
            csv.WriteRecords(all);
            return text.ToString();
        }
        """);

    [Fact]
    public Task Spreadsheet_saved_as_a_file_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, List<Beneficiary> all)
        {
            using var book = new ClosedXML.Excel.XLWorkbook();
            book.Worksheets.Add("People").Cell(1, 1).Value = b.FullName;
            {|PRIV2002:book|}.SaveAs("people.xlsx");
            using var package = new OfficeOpenXml.ExcelPackage();
            package.Workbook.Worksheets.Add("People").Cells[1, 1].LoadFromCollection(all);
            {|PRIV2002:package|}.SaveAs(new System.IO.FileInfo("people.xlsx"));
        }
        """);

    [Fact]
    public Task Spreadsheet_with_case_codes_or_a_password_or_in_memory_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, System.IO.MemoryStream memory)
        {
            using var codes = new ClosedXML.Excel.XLWorkbook();
            codes.Worksheets.Add("People").Cell(1, 1).Value = b.CaseCode;
            codes.SaveAs("people.xlsx");
            using var book = new ClosedXML.Excel.XLWorkbook();
            book.Worksheets.Add("People").Cell(1, 1).Value = b.FullName;
            book.SaveAs(memory);
            using var package = new OfficeOpenXml.ExcelPackage();
            package.Workbook.Worksheets.Add("People").Cells[1, 1].Value = b.FullName;
            package.SaveAs(new System.IO.FileInfo("people.xlsx"), "secret");
        }
        """);

    [Fact]
    public Task Workbook_or_table_that_is_written_to_a_file_is_reported() => Rule.Reports("""
        async Task Save(Beneficiary b, List<Beneficiary> all, NPOI.SS.UserModel.IWorkbook book)
        {
            book.CreateSheet("People").CreateRow(0).CreateCell(0).SetCellValue(b.FullName);
            using var file = System.IO.File.Create("people.xlsx");
            book.Write({|PRIV2002:file|});
            await Parquet.Serialization.ParquetSerializer.SerializeAsync({|PRIV2002:all|}, "people.parquet");
            await {|PRIV2002:Parquet.Serialization.ParquetSerializer.SerializeAsync(all, file)|};
        }
        """);

    [Fact]
    public Task Workbook_with_case_codes_or_in_memory_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, NPOI.SS.UserModel.IWorkbook codes, NPOI.SS.UserModel.IWorkbook book)
        {
            codes.CreateSheet("People").CreateRow(0).CreateCell(0).SetCellValue(b.CaseCode);
            using var file = System.IO.File.Create("people.xlsx");
            codes.Write(file);
            book.CreateSheet("People").CreateRow(0).CreateCell(0).SetCellValue(b.FullName);
            book.Write(new System.IO.MemoryStream());
        }
        """);

    [Fact]
    public Task Xml_document_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            var person = new System.Xml.Linq.XElement("person", b.FullName);
            {|PRIV2002:person|}.Save("person.xml");
        }
        """);

    [Fact]
    public Task Xml_document_with_a_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) => new System.Xml.Linq.XElement("person", b.CaseCode).Save("person.xml");
        """);

    [Theory]
    [InlineData("new GZipStream(file, CompressionMode.Compress)")]
    [InlineData("new BrotliStream(file, CompressionMode.Compress)")]
    [InlineData("new DeflateStream(file, CompressionMode.Compress)")]
    [InlineData("new ZLibStream(file, CompressionMode.Compress)")]
    [InlineData("new BufferedStream(file)")]
    [InlineData("new BufferedStream(new GZipStream(file, CompressionMode.Compress))")]
    [InlineData("new ZipArchive(file, ZipArchiveMode.Create).CreateEntry(\"a\").Open()")]
    [InlineData("new GZipStream(new ZipArchive(file).CreateEntry(\"a\").Open(), CompressionLevel.Fastest)")]
    public async Task Text_in_a_wrapped_file_is_reported_unless_it_is_encrypted_on_the_way(string stream)
    {
        const string Crypto = "new CryptoStream(file, transform, CryptoStreamMode.Write)";

        await FileRule.Reports(Wrapped(stream, "{|PRIV2002:b.FullName|}"));
        await FileRule.Accepts(Wrapped(stream, "b.CaseCode"));
        await FileRule.Accepts(Wrapped(stream.Replace("file", Crypto, StringComparison.Ordinal), "b.FullName"));
        await FileRule.Accepts(Wrapped(
            Crypto.Replace("file", stream, StringComparison.Ordinal),
            "b.FullName"));
        await FileRule.Accepts(Wrapped(stream, "b.FullName", "new MemoryStream()"));
    }

    [Fact]
    public Task Rows_of_a_compressed_export_are_reported() => FileRule.Reports(Wrapped(
        "new GZipStream(file, CompressionMode.Compress)",
        "\"cases\"",
        after: """
            var csv = new CsvHelper.CsvWriter(writer, System.Globalization.CultureInfo.InvariantCulture);
            csv.WriteField({|PRIV2002:b.FullName|});
            """));

    [Fact]
    public Task Bytes_that_a_helper_compresses_into_a_file_are_reported() => FileRule.Reports(Wrapped(
        "new GZipStream(file, CompressionMode.Compress)",
        "\"cases\"",
        after: "Pack(file, {|PRIV2002:b.FullName|});"));

    private static RuleVerifier FileRule => Rule.ForFiles();

    private static string Wrapped(
        string stream,
        string value,
        string file = "File.Create(\"a.gz\")",
        string after = "") => $$"""
        using System.IO;
        using System.IO.Compression;
        using System.Security.Cryptography;
        using System.Text;

        sealed class Subject
        {
            void Save(Beneficiary b, ICryptoTransform transform)
            {
                using var file = {{file}};
                using var writer = new StreamWriter({{stream}});
                writer.WriteLine({{value}});
                {{after}}
            }

            static void Pack(Stream target, string text)
            {
                using var packed = new GZipStream(target, CompressionLevel.Fastest);
                packed.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        """;
}
