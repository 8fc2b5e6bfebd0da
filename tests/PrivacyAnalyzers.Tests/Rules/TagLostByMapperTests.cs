using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class TagLostByMapperTests
{
    // As the packages declare them.
    private const string Mappers = """

        namespace AutoMapper
        {
            public interface IProfileExpression
            {
                IMappingExpression<S, D> CreateMap<S, D>();
            }

            public class Profile : IProfileExpression
            {
                public IMappingExpression<S, D> CreateMap<S, D>() => null!;
            }

            public interface IMappingExpression<S, D>
            {
                IMappingExpression<S, D> ForMember<M>(Func<D, M> member, Action<object> options);
            }
        }

        namespace Mapster
        {
            public static class TypeAdapter
            {
                public static D Adapt<D>(this object source) => default!;

                public static D Adapt<S, D>(this S source) => default!;
            }

            public class AdaptIgnoreAttribute : Attribute;
        }

        namespace Riok.Mapperly.Abstractions
        {
            public class MapperAttribute : Attribute;

            public class MapperIgnoreTargetAttribute(string target) : Attribute
            {
                public string Target => target;
            }
        }
        """;

    private static readonly RuleVerifier Rule = Verify.Verify.Rule<TagLostByCopy>().ForFiles();

    [Theory]
    [InlineData("class Maps : AutoMapper.Profile { public Maps() { {|PRIV6002:CreateMap<Beneficiary, Card>()|}; } }")]
    [InlineData("class Maps { void Set(AutoMapper.IProfileExpression all) "
        + "{ all.{|PRIV6002:CreateMap<Beneficiary, Card>|}(); } }")]
    [InlineData("class Maps { Card Of(Beneficiary b) => b.{|PRIV6002:Adapt<Card>|}(); }")]
    [InlineData("class Maps { Card Of(Beneficiary b) => b.{|PRIV6002:Adapt<Beneficiary, Card>|}(); }")]
    [InlineData("[Riok.Mapperly.Abstractions.Mapper] partial class Maps "
        + "{ public partial Card {|PRIV6002:Of|}(Beneficiary b); public partial Card Of(Beneficiary b) => new(); }")]
    public Task Mapping_to_a_member_without_a_tag_is_reported(string code) => Rule.Reports(File(
        code,
        "class Card { public string FullName { get; set; } = \"\"; public int HouseholdSize { get; set; } }"));

    [Theory]
    [InlineData("class Card { [IdentityData] public string FullName { get; set; } = \"\"; }")]
    [InlineData("class Card { [NotPersonalData(\"masked\")] public string FullName { get; set; } = \"\"; }")]
    [InlineData("class Card { public string FullName => \"\"; }")]
    [InlineData("class Card { public int FullName { get; set; } }")]
    [InlineData("class Card { public string CaseCode { get; set; } = \"\"; }")]
    [InlineData("class Card { [AdaptIgnore] public string FullName { get; set; } = \"\"; }")]
    public Task Mapping_that_keeps_the_tag_or_copies_nothing_is_accepted(string card) => Rule.Accepts(File(
        "class Maps { Card Of(Beneficiary b) => b.Adapt<Card>(); }",
        card));

    [Theory]
    [InlineData("class Maps : AutoMapper.Profile { public Maps() "
        + "{ CreateMap<Beneficiary, Card>().ForMember(c => c.FullName, o => { }); } }")]
    [InlineData("[Riok.Mapperly.Abstractions.Mapper] partial class Maps { "
        + "[Riok.Mapperly.Abstractions.MapperIgnoreTarget(\"FullName\")] public partial Card Of(Beneficiary b); "
        + "public partial Card Of(Beneficiary b) => new(); }")]
    [InlineData("partial class Maps { public partial Card Of(Beneficiary b); "
        + "public partial Card Of(Beneficiary b) => new(); }")]
    [InlineData("class Maps { Card Of(Beneficiary b) => Adapt<Card>(b); T Adapt<T>(object o) => default!; }")]
    public Task Mapping_that_is_told_otherwise_or_is_none_is_accepted(string code) => Rule.Accepts(File(
        code,
        "class Card { public string FullName { get; set; } = \"\"; }"));

    private static string File(string code, string card) => $"using Mapster;\n{code}\n{card}\n{Mappers}";
}
