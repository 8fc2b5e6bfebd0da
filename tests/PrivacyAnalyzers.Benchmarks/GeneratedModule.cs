using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// One feature of a made-up business application, five files as teams write them: entity, transfer object, store,
/// service and endpoint. The same number gives the same text on every machine.
/// </summary>
internal sealed class GeneratedModule(int number, int membersPerTag)
{
    private const int Members = 10;

    private static readonly string[] Tags = ["[IdentityData]", "[ContactData]", "[FamilyData]"];

    private static readonly string[] Names =
        ["Name", "Street", "City", "Remarks", "Reference", "Status", "Origin", "Channel", "Owner", "Group"];

    public IEnumerable<string> Files() => [Entity(), TransferObject(), Store(), Service(), Endpoint()];

    private string Entity()
    {
        var text = new StringBuilder($$"""
            using PrivacyAnalyzers.Annotations;

            namespace Generated;

            public sealed class Entity{{number}}
            {
                public int Id { get; set; }


            """);
        for (int member = 0; member < Members; member++)
        {
            text.Append("    ").Append(TagOf(member)).Append("public string ").Append(Names[member])
                .AppendLine(" { get; set; } = \"\";");
        }

        return text.AppendLine("}").ToString();
    }

    /// <summary>One member in n has a tag, and not always the same member of its entity.</summary>
    private string TagOf(int member)
    {
        int position = (number * (Members + 1)) + member;
        return membersPerTag > 0 && position % membersPerTag == 0
            ? Tags[position / membersPerTag % Tags.Length] + " "
            : "";
    }

    private string TransferObject() => Numbered("""
        namespace Generated;

        public sealed record Dto#(int Id, string Name, string City, string Status)
        {
            public static Dto# From(Entity# entity) => new(entity.Id, entity.Name, entity.City, entity.Status);

            public bool Matches(string query) =>
                Name.Contains(query, StringComparison.OrdinalIgnoreCase)
                || City.StartsWith(query, StringComparison.Ordinal);
        }
        """);

    private string Store() => Numbered("""
        namespace Generated;

        public interface IStore#
        {
            Task<Entity#?> FindAsync(int id, CancellationToken cancel);
            Task SaveAsync(Entity# entity, CancellationToken cancel);
            IEnumerable<Entity#> All();
        }

        public sealed class Store# : IStore#
        {
            private readonly Dictionary<int, Entity#> _entities = [];

            public Task<Entity#?> FindAsync(int id, CancellationToken cancel)
            {
                cancel.ThrowIfCancellationRequested();
                return Task.FromResult(_entities.TryGetValue(id, out Entity#? entity) ? entity : null);
            }

            public Task SaveAsync(Entity# entity, CancellationToken cancel)
            {
                if (entity.Id == 0)
                {
                    entity.Id = _entities.Count + 1;
                }

                _entities[entity.Id] = entity;
                return Task.CompletedTask;
            }

            public IEnumerable<Entity#> All() =>
                _entities.Values.OrderBy(entity => entity.Name).ThenBy(entity => entity.Id);
        }
        """);

    private string Service() => Numbered("""
        using System.Text;
        using Microsoft.Extensions.Logging;

        namespace Generated;

        public sealed class Service#(IStore# store, ILogger<Service#> logger)
        {
            public async Task<Dto#?> GetAsync(int id, CancellationToken cancel)
            {
                Entity#? entity = await store.FindAsync(id, cancel);
                if (entity is null)
                {
                    logger.LogWarning("Entity {Id} is not known", id);
                    return null;
                }

                logger.LogDebug("Entity {Id} has status {Status}", entity.Id, entity.Status);
                return Dto#.From(entity);
            }

            public async Task RenameAsync(int id, string name, CancellationToken cancel)
            {
                Entity# entity = await store.FindAsync(id, cancel) ?? throw new KeyNotFoundException($"No entity {id}");
                string before = entity.Name;
                entity.Name = Normalise(name);
                await store.SaveAsync(entity, cancel);
                Audit($"{id}: {before.Length} -> {entity.Name.Length}");
            }

            public string Describe(Entity# entity)
            {
                var text = new StringBuilder();
                text.Append(entity.Reference).Append(' ').Append(entity.Channel);
                foreach (string part in new[] { entity.Street, entity.City }.Where(part => part.Length > 0))
                {
                    text.Append(", ").Append(part.Trim());
                }

                return text.ToString();
            }

            public IReadOnlyDictionary<string, int> CountByGroup() =>
                store.All().GroupBy(entity => entity.Group).ToDictionary(group => group.Key, group => group.Count());

            private static string Normalise(string name) =>
                string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries));

            private void Audit(string line) => logger.LogInformation("Audit: {Line}", line);
        }
        """);

    private string Endpoint() => Numbered("""
        namespace Generated;

        public sealed class Endpoint#(Service# service)
        {
            public async Task<(int Status, object? Body)> GetAsync(string id, CancellationToken cancel)
            {
                if (!int.TryParse(id, out int number) || number < 1)
                {
                    return (400, "The number is not valid.");
                }

                try
                {
                    Dto#? found = await service.GetAsync(number, cancel);
                    return found is { Status: not "closed" } ? (200, found) : (404, null);
                }
                catch (InvalidOperationException problem)
                {
                    return (409, problem.Message);
                }
            }

            public IEnumerable<string> Report() =>
                from pair in service.CountByGroup()
                where pair.Value > 1
                orderby pair.Key
                select $"{pair.Key}: {pair.Value}";
        }
        """);

    private string Numbered(string template) =>
        template.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
