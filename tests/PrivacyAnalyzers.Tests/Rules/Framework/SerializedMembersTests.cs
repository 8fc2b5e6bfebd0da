using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules.Framework;

public sealed class SerializedMembersTests
{
    private const string Contract = "System.Runtime.Serialization.DataContract";
    private const string Member = "System.Runtime.Serialization.DataMember";

    private static readonly RuleVerifier Files = Verify.Verify.Rule<PersonalDataInFiles>().OnTheWeb().ForFiles();

    private static readonly RuleVerifier Stores =
        Verify.Verify.Rule<SensitiveDataStoredInClear>().OnTheWeb().ForFiles();

    public static TheoryData<string, string> Serializers => new()
    {
        {
            "File.WriteAllText(\"a\", {|PRIV2002:JsonSerializer.Serialize(p)|})",
            "System.Text.Json.Serialization.JsonIgnore"
        },
        {
            "File.WriteAllText(\"a\", {|PRIV2002:Newtonsoft.Json.JsonConvert.SerializeObject(p)|})",
            "Newtonsoft.Json.JsonIgnore"
        },
        {
            "File.WriteAllText(\"a\", {|PRIV2002:Newtonsoft.Json.JsonConvert.SerializeObject(p)|})",
            "System.Runtime.Serialization.IgnoreDataMember"
        },
        {
            "File.WriteAllBytes(\"a\", {|PRIV2002:MessagePack.MessagePackSerializer.Serialize(p)|})",
            "MessagePack.IgnoreMember"
        },
        {
            "File.WriteAllText(\"a\", {|PRIV2002:new YamlDotNet.Serialization.Serializer().Serialize(p)|})",
            "YamlDotNet.Serialization.YamlIgnore"
        },
        { "ProtoBuf.Serializer.Serialize(File.Create(\"a\"), {|PRIV2002:p|})", "ProtoBuf.ProtoIgnore" },
        {
            "new System.Xml.Serialization.XmlSerializer(typeof(Person)).Serialize(File.Create(\"a\"), {|PRIV2002:p|})",
            "System.Xml.Serialization.XmlIgnore"
        },
        {
            "new System.Runtime.Serialization.DataContractSerializer(typeof(Person))"
                + ".WriteObject(File.Create(\"a\"), {|PRIV2002:p|})",
            "System.Runtime.Serialization.IgnoreDataMember"
        },
        {
            "new CsvHelper.CsvWriter(File.CreateText(\"a\"), CultureInfo.InvariantCulture)"
                + ".WriteRecords({|PRIV2002:new[] { p }|})",
            "CsvHelper.Configuration.Attributes.Ignore"
        },
    };

    [Theory]
    [MemberData(nameof(Serializers))]
    public async Task Member_is_left_out_only_by_the_serializer_whose_attribute_it_has(string call, string attribute)
    {
        await Files.Reports(Saving(call, ""));
        await Files.Reports(Saving(call, "System.ComponentModel.Browsable(false)"));
        await Files.Accepts(Unmarked(Saving(call, attribute)));
    }

    [Theory]
    [InlineData("(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Always)", true)]
    [InlineData("(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWriting)", true)]
    [InlineData("(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenReading)", false)]
    [InlineData("(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)", false)]
    [InlineData("(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)", false)]
    [InlineData("(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)", false)]
    public Task Condition_decides(string condition, bool isLeftOut)
    {
        var code = Saving(
            "File.WriteAllText(\"a\", {|PRIV2002:JsonSerializer.Serialize(p)|})",
            "System.Text.Json.Serialization.JsonIgnore" + condition);
        return isLeftOut ? Files.Accepts(Unmarked(code)) : Files.Reports(code);
    }

    [Theory]
    [InlineData(
        "ProtoBuf.ProtoContract",
        "ProtoBuf.ProtoMember(1)",
        "ProtoBuf.Serializer.Serialize(File.Create(\"a\"), {0})")]
    [InlineData(Contract, Member, "File.WriteAllText(\"a\", {1}Newtonsoft.Json.JsonConvert.SerializeObject(p){2})")]
    [InlineData(
        Contract,
        Member,
        "new System.Runtime.Serialization.DataContractSerializer(typeof(Person)).WriteObject(File.Create(\"a\"), {0})")]
    public async Task Contract_names_what_is_written(string contract, string member, string call)
    {
        var marked = call.Replace("{0}", "{|PRIV2002:p|}", StringComparison.Ordinal)
            .Replace("{1}", "{|PRIV2002:", StringComparison.Ordinal)
            .Replace("{2}", "|}", StringComparison.Ordinal);
        await Files.Reports(Saving(marked, member, $"[{contract}]"));
        await Files.Accepts(Unmarked(Saving(marked, "", $"[{contract}]")));
    }

    [Fact]
    public Task Object_behind_an_ignored_member_is_left_out() => Files.Accepts("""
        using System.IO;
        using System.Text.Json.Serialization;

        class Person
        {
            [IdentityData] public string Name { get; set; } = "";
        }

        class Visit
        {
            public int Minutes { get; set; }
            [JsonIgnore] public Person? Person { get; set; }
        }

        class Subject
        {
            void Save(Visit v) => File.WriteAllText("a", JsonSerializer.Serialize(v));
        }
        """);

    [Fact]
    public async Task Message_names_what_is_left()
    {
        var found = await Verify.Verify.Rule<PersonalObjectInLogs>().ForFiles().Reports("""
            using System.Text.Json.Serialization;

            class Person
            {
                [JsonIgnore, HealthData] public string Diagnosis { get; set; } = "";
                [ContactData] public string Phone { get; set; } = "";
            }

            class Subject
            {
                void Save(Person p, ILogger log) => log.LogInformation("{P}", {|PRIV1002:JsonSerializer.Serialize(p)|});
            }
            """);

        Assert.EndsWith(
            "among them Phone (contact details)",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public Task Logger_that_takes_an_object_apart_does_not_ask_the_serializer() =>
        Verify.Verify.Rule<PersonalObjectInLogs>().ForFiles().Reports("""
            class Person
            {
                [System.Text.Json.Serialization.JsonIgnore, ContactData] public string Phone { get; set; } = "";
            }

            class Subject
            {
                void Save(Person p, Serilog.ILogger log) => log.Information("{@P}", {|PRIV1002:p|});
            }
            """);

    [Theory]
    [InlineData(
        "MongoDB.Driver.IMongoCollection<Visit> d",
        "d.InsertOne",
        "MongoDB.Bson.Serialization.Attributes.BsonIgnore")]
    [InlineData("LiteDB.ILiteCollection<Visit> d", "d.Insert", "LiteDB.BsonIgnore")]
    [InlineData("SQLite.SQLiteConnection d", "d.Insert", "SQLite.Ignore")]
    public async Task Member_that_a_store_ignores_is_left_out(string store, string method, string attribute)
    {
        var code = $$"""
            class Visit
            {
                [HealthData, ATTRIBUTE] public string Diagnosis { get; set; } = "";
            }

            class Subject
            {
                void Save(Visit v, {{store}}) => {{method}}({|PRIV2001:v|});
            }
            """;

        await Stores.Reports(code.Replace(", ATTRIBUTE", "", StringComparison.Ordinal));
        await Stores.Accepts(Unmarked(code.Replace("ATTRIBUTE", attribute, StringComparison.Ordinal)));
    }

    private static string Saving(string call, string attribute, string contract = "") => $$"""
        using System.Globalization;
        using System.IO;

        {{contract}}
        public class Person
        {
            {{(attribute.Length == 0 ? "" : $"[{attribute}]")}}
            [IdentityData]
            public string Name { get; set; } = "";
        }

        class Subject
        {
            void Save(Person p) => {{call}};
        }
        """;

    private static string Unmarked(string code) => code
        .Replace("{|PRIV2002:", "", StringComparison.Ordinal)
        .Replace("{|PRIV2001:", "", StringComparison.Ordinal)
        .Replace("|}", "", StringComparison.Ordinal);
}
