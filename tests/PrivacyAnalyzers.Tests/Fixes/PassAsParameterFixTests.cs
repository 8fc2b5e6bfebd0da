using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class PassAsParameterFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PersonalDataInQueryText, PassAsParameterFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("_ = db.People.FromSqlRaw($\"select * from People where Phone = '{b.Phone}'\");",
        "_ = db.People.FromSql($\"select * from People where Phone = {b.Phone}\");")]
    [InlineData("db.Database.ExecuteSqlRaw($\"update People set Camp = {b.Camp} where Phone = '{b.Phone}'\");",
        "db.Database.ExecuteSql($\"update People set Camp = {b.Camp} where Phone = {b.Phone}\");")]
    [InlineData("_ = db.Database.ExecuteSqlRawAsync($\"delete from People where Phone in ({b.Phone})\", stop);",
        "_ = db.Database.ExecuteSqlAsync($\"delete from People where Phone in ({b.Phone})\", stop);")]
    [InlineData("_ = db.Database.SqlQueryRaw<int>($\"select Id from People where Phone = {b.Phone}\");",
        "_ = db.Database.SqlQuery<int>($\"select Id from People where Phone = {b.Phone}\");")]
    public Task Hole_becomes_a_parameter_of_the_framework(string before, string after) =>
        Rule.Mends(In(before), In(after));

    [Theory]
    [InlineData("command.CommandText = $\"update People set Seen = 1 where Phone = '{b.Phone}'\";",
        "command.CommandText = \"update People set Seen = 1 where Phone = @phone\";\n"
            + "        command.Parameters.AddWithValue(\"@phone\", b.Phone);")]
    [InlineData("command.CommandText = $@\"select '{{}}' from P where Note = {b.Diagnosis} and B = {b.Phone}\"; // now",
        "command.CommandText = @\"select '{}' from P where Note = @diagnosis and B = @phone\"; // now\n"
            + "        command.Parameters.AddWithValue(\"@diagnosis\", (object?)b.Diagnosis ?? System.DBNull.Value);\n"
            + "        command.Parameters.AddWithValue(\"@phone\", b.Phone);")]
    [InlineData("var other = new SqlCommand($\"select 1 from P where A = '{b.Phone}' or B = '{b.Contact.Phone}'\");",
        "var other = new SqlCommand(\"select 1 from P where A = @phone or B = @phone2\");\n"
            + "        other.Parameters.AddWithValue(\"@phone\", b.Phone);\n"
            + "        other.Parameters.AddWithValue(\"@phone2\", b.Contact.Phone);")]
    public Task Value_is_added_to_the_parameters_of_the_command(string before, string after) =>
        Rule.Mends(In(before), In(after));

    [Fact]
    public Task Value_is_passed_to_Dapper_beside_the_text() => Rule.Mends(
        In("_ = command.Connection.Query<int>($\"select Id from P where Phone = '{b.Phone}'\");"),
        In("_ = command.Connection.Query<int>(\"select Id from P where Phone = @phone\", new { phone = b.Phone });"));

    [Theory]
    [InlineData("_ = db.People.FromSqlRaw($\"select * from {b.Phone}\");")]
    [InlineData("_ = db.People.FromSqlRaw($\"select * from People where Phone like '%{b.Phone}%'\");")]
    [InlineData("_ = db.People.FromSqlRaw($\"select * from People where Born = '{b.BirthDate:yyyy-MM-dd}'\");")]
    [InlineData("_ = db.People.FromSqlRaw($\"select * from People where Phone = {b.Phone} and Id = {{0}}\", 3);")]
    [InlineData("_ = db.People.FromSqlRaw(\"select * from People where Phone = \" + b.Phone);")]
    [InlineData("if (b.Camp == \"\") command.CommandText = $\"select 1 where Phone = {b.Phone}\";")]
    [InlineData("plain.CommandText = $\"select 1 from People where Phone = {b.Phone}\";")]
    public Task Text_that_is_more_than_values_is_left_alone(string code) => Rule.OffersNothing(In(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_queries_get_parameters(FixAllScope scope) => Rule.MendsAll(
        scope,
        [In("_ = db.People.FromSqlRaw($\"select 1 where A = {b.Phone}\"); "
            + "_ = db.People.FromSqlRaw($\"select 1 where B = {b.Phone}\");")],
        [In("_ = db.People.FromSql($\"select 1 where A = {b.Phone}\"); "
            + "_ = db.People.FromSql($\"select 1 where B = {b.Phone}\");")]);

    private static string In(string code) => $$"""
        using Dapper;
        using Microsoft.Data.SqlClient;
        using Microsoft.EntityFrameworkCore;

        class Db : DbContext
        {
            public DbSet<Place> People => Set<Place>();
        }

        class Place
        {
            public int Id { get; set; }
        }

        static class Desk
        {
            static void Find(
                Beneficiary b, Db db, SqlCommand command, System.Data.Common.DbCommand plain, CancellationToken stop)
            {
                {{code}}
            }
        }
        """;
}
