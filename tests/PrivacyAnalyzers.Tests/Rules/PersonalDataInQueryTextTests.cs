using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInQueryTextTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInQueryText>().OnTheWeb();

    [Theory]
    [InlineData("db.Database.ExecuteSqlRaw({0})")]
    [InlineData("db.Database.ExecuteSqlRawAsync({0})")]
    [InlineData("db.Set<Beneficiary>().FromSqlRaw({0})")]
    [InlineData("command.CommandText = {0}")]
    [InlineData("sqlite.CommandText = {0}")]
    [InlineData("_ = new Microsoft.Data.Sqlite.SqliteCommand({0})")]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlCommand({0})")]
    [InlineData("_ = new Npgsql.NpgsqlCommand({0})")]
    [InlineData("_ = new MySqlConnector.MySqlCommand({0})")]
    [InlineData("connection.Execute({0})")]
    [InlineData("connection.Query<string>({0})")]
    [InlineData("connection.QueryFirstOrDefaultAsync<string>({0})")]
    public async Task Value_in_the_text_of_a_query_is_reported(string call)
    {
        await Rule.Reports(In(call, "{|PRIV2009:\"update People set Seen = 1 where Phone = '\" + b.Phone + \"'\"|}"));
        await Rule.Accepts(In(call, "\"update People set Seen = 1 where CaseCode = '\" + b.CaseCode + \"'\""));
    }

    [Theory]
    [InlineData("db.Database.ExecuteSqlRaw(\"update People set Seen = 1 where Phone = {0}\", b.Phone)")]
    [InlineData("db.Database.ExecuteSql($\"update People set Seen = 1 where Phone = {b.Phone}\")")]
    [InlineData("db.Set<Beneficiary>().FromSql($\"select * from People where Phone = {b.Phone}\")")]
    [InlineData("connection.Execute(\"update People set Seen = 1 where Phone = @Phone\", new { b.Phone })")]
    public Task Parameter_is_accepted(string call) => Rule.Accepts(In(call, ""));

    private static string In(string call, string text) => $$"""
        void Run(
            Beneficiary b,
            Microsoft.EntityFrameworkCore.DbContext db,
            System.Data.Common.DbCommand command,
            Microsoft.Data.Sqlite.SqliteCommand sqlite,
            System.Data.IDbConnection connection)
        {
            {{Qualified(call.Replace("({0})", $"({text})", StringComparison.Ordinal)
                .Replace("= {0}", $"= {text}", StringComparison.Ordinal))}};
        }
        """;

    // A snippet is the inside of a class and has no using lines of its own.
    private static string Qualified(string call)
    {
        const string Ef = "Microsoft.EntityFrameworkCore.";
        foreach (var (start, type) in new[]
        {
            ("db.Database.", Ef + "RelationalDatabaseFacadeExtensions."),
            ("db.Set<Beneficiary>().", Ef + "RelationalQueryableExtensions."),
            ("connection.", "Dapper.SqlMapper."),
        })
        {
            if (call.StartsWith(start, StringComparison.Ordinal))
            {
                var open = call.IndexOf('(', start.Length);
                return $"{type}{call[start.Length..open]}({start.TrimEnd('.')}, {call[(open + 1)..]}";
            }
        }

        return call;
    }
}
