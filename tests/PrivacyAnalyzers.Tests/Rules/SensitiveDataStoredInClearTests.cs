using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class SensitiveDataStoredInClearTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

        [AttributeUsage(AttributeTargets.Property)]
        sealed class EncryptedAttribute : Attribute;

        sealed class SealedText(IDataProtector protector)
            : ValueConverter<string, string>(v => protector.Protect(v), v => protector.Unprotect(v));

        sealed class TrimmedText() : ValueConverter<string, string>(v => v.Trim(), v => v);

        """;

    private static readonly RuleVerifier Rule = Verify.Verify.Rule<SensitiveDataStoredInClear>().OnTheWeb().ForFiles();

    [Fact]
    public Task Column_of_an_entity_is_reported() => Rule.Reports(In(
        "[HealthData] public string {|PRIV2001:Diagnosis|} { get; set; } = \"\";"));

    [Theory]
    [InlineData("[HealthData, Encrypted] public string Diagnosis { get; set; } = \"\";")]
    [InlineData("[HealthData, StoredEncrypted] public string Diagnosis { get; set; } = \"\";")]
    [InlineData("[HealthData, System.ComponentModel.DataAnnotations.Schema.NotMapped] public string? D { get; set; }")]
    [InlineData("[HealthData] public string Diagnosis => \"\";")]
    [InlineData("[ContactData] public string Phone { get; set; } = \"\";")]
    [InlineData("[HealthData] public static string? Diagnosis { get; set; }")]
    public Task What_is_encrypted_not_stored_or_less_sensitive_is_accepted(string member) => Rule.Accepts(In(member));

    [Theory]
    [InlineData("model.Entity<Visit>().Property(v => v.Diagnosis).HasConversion<string>();")]
    [InlineData("model.Entity<Visit>().Property(v => v.Diagnosis).HasConversion(v => v.Trim(), v => v);")]
    [InlineData("model.Entity<Visit>().Property(v => v.Diagnosis).HasConversion<TrimmedText>();")]
    [InlineData("model.Entity<Visit>().Property(v => v.Diagnosis).HasMaxLength(9);")]
    [InlineData("model.Entity<Visit>().Property(v => v.Note).HasConversion(new SealedText(Protector));")]
    [InlineData("model.Entity<Visit>().Ignore(v => v.Note);")]
    public Task Plain_conversion_is_reported(string configuration) => Rule.Reports(In(
        "[HealthData] public string {|PRIV2001:Diagnosis|} { get; set; } = \"\";", configuration));

    [Theory]
    [InlineData("model.Entity<Visit>().Property(v => v.Diagnosis).HasConversion(new SealedText(Protector));")]
    [InlineData("model.Entity<Visit>().Property(\"Diagnosis\").HasConversion(new SealedText(Protector));")]
    [InlineData("model.Entity<Visit>().Property(v => v.Diagnosis).HasConversion<SealedText>();")]
    [InlineData("model.Entity<Visit>().Property(v => v.Diagnosis).HasConversion(typeof(SealedText));")]
    [InlineData("""
        model.Entity<Visit>().Property(v => v.Diagnosis)
            .HasConversion(v => Protector.Protect(v), v => Protector.Unprotect(v));
        """)]
    [InlineData("model.Entity<Visit>(e => e.Property(v => v.Diagnosis).HasConversion(v => Seal(v), v => v));")]
    [InlineData("model.Entity<Visit>().Ignore(v => v.Diagnosis);")]
    [InlineData("model.Entity<Visit>().Ignore(\"Diagnosis\");")]
    [InlineData("model.Ignore<Visit>();")]
    [InlineData("Configure(model);")]
    public Task Encrypting_conversion_or_ignored_member_is_accepted(string configuration) => Rule.Accepts(In(
        "[HealthData] public string Diagnosis { get; set; } = \"\";", configuration));

    [Fact]
    public Task Configuration_class_is_read() => Rule.Accepts(In(
        "[HealthData] public string Diagnosis { get; set; } = \"\";") + """

        sealed class VisitConfiguration(IDataProtector protector) : IEntityTypeConfiguration<Visit>
        {
            public void Configure(EntityTypeBuilder<Visit> builder) =>
                builder.Property(v => v.Diagnosis).HasConversion(new SealedText(protector));
        }
        """);

    [Fact]
    public async Task Convention_for_all_texts_is_read()
    {
        const string Convention = """

            partial class ClinicDb
            {
                protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
                    conventions.Properties<string>().HaveConversion<SealedText>();
            }
            """;

        await Rule.Accepts(In("[HealthData] public string Diagnosis { get; set; } = \"\";") + Convention);
        await Rule.Reports(In("[HealthData] public int {|PRIV2001:Diagnosis|} { get; set; }") + Convention);
    }

    [Fact]
    public Task Held_and_base_types_are_stored_too() => Rule.Reports(Usings + """
        class ClinicDb : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
        }

        class Person
        {
            [OfficialIdentifierData] public string {|PRIV2001:Passport|} { get; set; } = "";
        }

        class Patient : Person
        {
            public int Id { get; set; }
            public List<Visit> Visits { get; } = [];
        }

        class Visit
        {
            public int Id { get; set; }
            [HealthData] public string {|PRIV2001:Diagnosis|} { get; set; } = "";
        }

        class Draft
        {
            [HealthData] public string Diagnosis { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData("", "{|PRIV2001:Diagnosis|}")]
    [InlineData("model.Entity<Visit>().OwnsOne(v => v.Report);", "{|PRIV2001:Diagnosis|}")]
    [InlineData("model.Entity<Visit>().OwnsOne(v => v.Report, r => r.Ignore(x => x.Diagnosis));", "Diagnosis")]
    [InlineData("model.Entity<Visit>().OwnsOne(v => v.Report, r => r.Property(x => x.Diagnosis)"
        + ".HasConversion(t => Protector.Protect(t), t => Protector.Unprotect(t)));", "Diagnosis")]
    [InlineData("model.Entity<Visit>().OwnsOne(v => v.Report, r => r.Property(x => x.Diagnosis)"
        + ".HasConversion(t => t.Trim(), t => t));", "{|PRIV2001:Diagnosis|}")]
    public async Task Owned_type_is_stored_with_its_owner(string configuration, string diagnosis)
    {
        var code = In("public Report Report { get; set; } = new();", configuration) + $$"""

            class Report
            {
                [HealthData] public string {{diagnosis}} { get; set; } = "";
            }
            """;

        await (diagnosis == "Diagnosis" ? Rule.Accepts(code) : Rule.Reports(code));
    }

    [Fact]
    public Task Database_that_encrypts_is_accepted() => Rule.With("privacy.encrypted_stores", "ClinicDb").Accepts(In(
        "[HealthData] public string Diagnosis { get; set; } = \"\";"));

    [Fact]
    public Task Context_of_unknown_conversions_is_accepted() => Rule.Accepts(In(
        "[HealthData] public string Diagnosis { get; set; } = \"\";",
        """
        foreach (var entity in model.Model.GetEntityTypes())
            foreach (var property in entity.GetProperties())
                property.SetValueConverter(new SealedText(Protector));
        """));

    [Fact]
    public Task Documents_are_reported() => Rule.Reports(Usings + """
        class Subject
        {
            async Task Save(
                Beneficiary b,
                MongoDB.Driver.IMongoCollection<Beneficiary> mongo,
                LiteDB.ILiteCollection<Beneficiary> lite,
                SQLite.SQLiteConnection sqlite,
                Microsoft.Azure.Cosmos.Container cosmos,
                Microsoft.Azure.Cosmos.TransactionalBatch batch)
            {
                await cosmos.CreateItemAsync({|PRIV2001:b|});
                await cosmos.ReplaceItemAsync({|PRIV2001:b|}, "id");
                await cosmos.UpsertItemAsync({|PRIV2001:b|});
                var set = Microsoft.Azure.Cosmos.PatchOperation.Set("/diagnosis", b.Diagnosis);
                await cosmos.PatchItemAsync<Beneficiary>("id", new("key"), new[] { {|PRIV2001:set|} });
                batch.CreateItem({|PRIV2001:b|}).UpsertItem({|PRIV2001:b|}).ReplaceItem("id", {|PRIV2001:b|});
                await mongo.InsertOneAsync({|PRIV2001:b|});
                mongo.InsertMany(new[] { {|PRIV2001:b|} });
                lite.Insert({|PRIV2001:b|});
                sqlite.Insert({|PRIV2001:b|});
            }
        }
        """);

    [Fact]
    public Task Document_whose_sensitive_members_are_stored_encrypted_is_accepted() =>
        Rule.Accepts(Storing("[HealthData, StoredEncrypted]", "visit"));

    [Fact]
    public Task Value_of_a_member_that_is_stored_encrypted_is_accepted() =>
        Rule.Accepts(Storing("[HealthData, StoredEncrypted]", "new { visit.Diagnosis }"));

    [Fact]
    public Task Document_with_one_member_that_is_not_stored_encrypted_is_reported() => Rule.Reports(Storing(
        "[GeneticData] public string Sample { get; set; } = \"\"; [HealthData, StoredEncrypted]",
        "{|PRIV2001:visit|}"));

    private static string Storing(string before, string stored) => $$"""
        class Visit
        {
            [ContactData] public string Phone { get; set; } = "";
            {{before}} public string Diagnosis { get; set; } = "";
        }

        class Subject
        {
            void Save(Visit visit, MongoDB.Driver.IMongoCollection<object> mongo) => mongo.InsertOne({{stored}});
        }
        """;

    [Fact]
    public Task Documents_of_pseudonyms_are_accepted() => Rule.Accepts(Usings + """
        class Subject
        {
            async Task Save(
                CaseFile file,
                MongoDB.Driver.IMongoCollection<CaseFile> mongo,
                LiteDB.ILiteCollection<CaseFile> lite,
                SQLite.SQLiteConnection sqlite,
                Microsoft.Azure.Cosmos.Container cosmos)
            {
                await cosmos.UpsertItemAsync(file);
                await cosmos.ReadItemAsync<Beneficiary>("id", new("key"));
                await mongo.InsertOneAsync(file);
                lite.Insert(file);
                sqlite.Insert(file);
            }
        }
        """);

    [Fact]
    public Task Statements_are_reported() => Rule.Reports("using Dapper;\n" + Usings + """
        class Subject
        {
            async Task Save(Beneficiary b, DbContext db, System.Data.Common.DbConnection connection)
            {
                await connection.ExecuteAsync("insert …", {|PRIV2001:new { b.Diagnosis }|});
                db.Database.ExecuteSqlRaw("update … {0}", {|PRIV2001:b.Diagnosis|});
                await db.Database.ExecuteSqlAsync({|PRIV2001:$"update … {b.Diagnosis}"|});
                using var command = new Microsoft.Data.SqlClient.SqlCommand("insert …");
                command.Parameters.AddWithValue("@d", b.Diagnosis);
                {|PRIV2001:command|}.ExecuteNonQuery();
            }
        }
        """);

    [Theory]
    [InlineData("Microsoft.Data.SqlClient.Sql", "System.Data.SqlDbType.Text")]
    [InlineData("Npgsql.Npgsql", "NpgsqlTypes.NpgsqlDbType.Text")]
    [InlineData("MySqlConnector.MySql", "MySqlConnector.MySqlDbType.Text")]
    [InlineData("Microsoft.Data.Sqlite.Sqlite", "Microsoft.Data.Sqlite.SqliteType.Text")]
    public async Task Parameters_of_every_provider_are_followed(string provider, string type)
    {
        foreach (var (value, reported) in new[] { ("b.Diagnosis", true), ("b.Camp", false) })
        {
            var code = $$"""
                class Subject
                {
                    async Task Save(Beneficiary b)
                    {
                        using var one = new {{provider}}Command("insert …");
                        one.Parameters.AddWithValue("@d", {{value}});
                        {|PRIV2001:one|}.ExecuteNonQuery();
                        using var two = new {{provider}}Command("insert …");
                        two.Parameters.Add("@d", {{type}}).Value = {{value}};
                        await {|PRIV2001:two|}.ExecuteNonQueryAsync();
                        using var three = new {{provider}}Command("insert …");
                        three.Parameters.Add(new {{provider}}Parameter("@d", (object?){{value}}));
                        {|PRIV2001:three|}.ExecuteNonQuery();
                    }
                }
                """;
            await (reported
                ? Rule.Reports(code)
                : Rule.Accepts(Unmarked(code)));
        }
    }

    [Fact]
    public Task Queries_and_encrypted_values_are_accepted() => Rule.Accepts("using Dapper;\n" + Usings + """
        class Subject
        {
            void Save(Beneficiary b, DbContext db, System.Data.Common.DbConnection connection, IDataProtector protector)
            {
                connection.Query("select …", new { b.Diagnosis });
                connection.Execute("insert …", new { Diagnosis = protector.Protect(b.Diagnosis!), b.Phone });
                db.Database.ExecuteSqlRaw("update … {0}", b.Phone);
                using var command = new Microsoft.Data.SqlClient.SqlCommand("select …");
                command.Parameters.AddWithValue("@d", b.Diagnosis);
                command.ExecuteReader();
            }
        }
        """);

    [Fact]
    public Task Keys_and_objects_are_reported() => Rule.Reports(Usings + """
        class Subject
        {
            async Task Save(
                Beneficiary b,
                StackExchange.Redis.IDatabase redis,
                Azure.Storage.Blobs.BlobClient blob)
            {
                redis.StringSet("a", {|PRIV2001:b.Diagnosis|});
                await redis.ListRightPushAsync("a", {|PRIV2001:JsonSerializer.Serialize(b)|});
                await blob.UploadAsync({|PRIV2001:BinaryData.FromString(b.Diagnosis!)|});
                var request = new Amazon.S3.Model.PutObjectRequest { ContentBody = {|PRIV2001:b.Diagnosis|} };
            }
        }
        """);

    [Fact]
    public Task Less_sensitive_objects_are_accepted() => Rule.Accepts(Usings + """
        class Subject
        {
            async Task Save(
                Beneficiary b,
                StackExchange.Redis.IDatabase redis,
                Azure.Storage.Blobs.BlobClient blob,
                IDataProtector protector)
            {
                redis.StringSet("a", b.Camp);
                await redis.ListRightPushAsync("a", protector.Protect(b.Diagnosis!));
                await blob.UploadAsync(BinaryData.FromString(b.CaseCode));
                var request = new Amazon.S3.Model.PutObjectRequest { ContentBody = b.Camp };
            }
        }
        """);

    private static string Unmarked(string code) =>
        code.Replace("{|PRIV2001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    private static string In(string member, string configuration = "") => Usings + $$"""
        partial class ClinicDb : DbContext
        {
            private static readonly IDataProtector Protector = null!;

            public DbSet<Visit> Visits => Set<Visit>();

            protected override void OnModelCreating(ModelBuilder model)
            {
                {{configuration}}
            }

            private static string Seal(string text) => Protector.Protect(text);

            private static void Configure(ModelBuilder model) => model.Entity<Visit>().Ignore("Diagnosis");
        }

        class Visit
        {
            public int Id { get; set; }

            public string Note { get; set; } = "";

            {{member}}
        }
        """;
}
