namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What one serialiser leaves out of an object: System.Text.Json a member with <c>[JsonIgnore]</c> of its own
/// namespace, a data contract every member without <c>[DataMember]</c>.
/// </summary>
internal sealed class SerializerDialect
{
    private const string Contracts = "System.Runtime.Serialization.";

    private static readonly ImmutableArray<SerializerDialect> All = ImmutableArray.Create(
        new SerializerDialect("System.Text.Json.JsonSerializer", "System.Net.Http.Json", "System.BinaryData")
        {
            Ignoring = AttributeName.All("System.Text.Json.Serialization.JsonIgnoreAttribute"),
        },
        new SerializerDialect("Newtonsoft.Json")
        {
            GoesByRunTimeType = true,
            Ignoring = AttributeName.All(
                "Newtonsoft.Json.JsonIgnoreAttribute",
                Contracts + "IgnoreDataMemberAttribute"),
            OptIn = AttributeName.All(Contracts + "DataContractAttribute"),
            Naming = AttributeName.All("Newtonsoft.Json.JsonPropertyAttribute", Contracts + "DataMemberAttribute"),
        },
        new SerializerDialect("System.Xml.Serialization.XmlSerializer")
        {
            Ignoring = AttributeName.All("System.Xml.Serialization.XmlIgnoreAttribute"),
        },
        new SerializerDialect(
            Contracts + "DataContractSerializer",
            Contracts + "Json.DataContractJsonSerializer",
            Contracts + "XmlObjectSerializer")
        {
            Ignoring = AttributeName.All(Contracts + "IgnoreDataMemberAttribute"),
            OptIn = AttributeName.All(Contracts + "DataContractAttribute"),
            Naming = AttributeName.All(Contracts + "DataMemberAttribute"),
        },
        new SerializerDialect("MessagePack")
        {
            Ignoring = AttributeName.All("MessagePack.IgnoreMemberAttribute", Contracts + "IgnoreDataMemberAttribute"),
        },
        new SerializerDialect("ProtoBuf")
        {
            Ignoring = AttributeName.All("ProtoBuf.ProtoIgnoreAttribute"),
            OptIn = AttributeName.All("ProtoBuf.ProtoContractAttribute", Contracts + "DataContractAttribute"),
            Naming = AttributeName.All("ProtoBuf.ProtoMemberAttribute", Contracts + "DataMemberAttribute"),
        },
        new SerializerDialect("YamlDotNet")
        {
            GoesByRunTimeType = true,
            Ignoring = AttributeName.All("YamlDotNet.Serialization.YamlIgnoreAttribute"),
        },
        new SerializerDialect("CsvHelper")
        {
            Ignoring = AttributeName.All("CsvHelper.Configuration.Attributes.IgnoreAttribute"),
        },
        new SerializerDialect("MongoDB.Driver", "MongoDB.Bson")
        {
            Ignoring = AttributeName.All("MongoDB.Bson.Serialization.Attributes.BsonIgnoreAttribute"),
        },
        new SerializerDialect("LiteDB")
        {
            Ignoring = AttributeName.All("LiteDB.BsonIgnoreAttribute"),
        },
        new SerializerDialect("SQLite")
        {
            Ignoring = AttributeName.All("SQLite.IgnoreAttribute"),
        });

    private readonly ImmutableArray<string> _names;

    private SerializerDialect(params string[] names) => _names = names.ToImmutableArray();

    /// <summary>Gets the metadata name of this serialiser's own attribute for leaving a member out.</summary>
    public string IgnoringAttribute => Ignoring[0].ToString();

    /// <summary>
    /// Gets a value indicating whether the object itself says which members are written; else its declared type does.
    /// </summary>
    public bool GoesByRunTimeType { get; private init; }

    /// <summary>Gets the attributes of members that are left out.</summary>
    private ImmutableArray<AttributeName> Ignoring { get; init; } = ImmutableArray<AttributeName>.Empty;

    /// <summary>Gets the attributes of types of which only named members are written.</summary>
    private ImmutableArray<AttributeName> OptIn { get; init; } = ImmutableArray<AttributeName>.Empty;

    /// <summary>Gets the attributes that name members.</summary>
    private ImmutableArray<AttributeName> Naming { get; init; } = ImmutableArray<AttributeName>.Empty;

    /// <summary>Gets the dialect of the type that does the writing.</summary>
    /// <param name="serializer">The type whose method is called.</param>
    /// <returns>The dialect, or null where the type writes every member, or none.</returns>
    public static SerializerDialect? Of(INamedTypeSymbol serializer)
    {
        var space = serializer.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return All.FirstOrDefault(dialect => dialect._names.Any(name =>
            space == name
            || (space.Length > name.Length && space[name.Length] == '.'
                && space.StartsWith(name, StringComparison.Ordinal))
            || (name.Length == space.Length + 1 + serializer.Name.Length
                && name.EndsWith(serializer.Name, StringComparison.Ordinal)
                && name.StartsWith(space, StringComparison.Ordinal))));
    }

    /// <summary>Finds out whether a member is left out.</summary>
    /// <param name="member">A property or field.</param>
    /// <returns>True when an attribute of this serialiser says so.</returns>
    public bool LeavesOut(ISymbol member) =>
        member.GetAttributes().Any(attribute => Ignoring.Any(name => name.Is(attribute)) && IsUnconditional(attribute))
        || (member.ContainingType is { } type && OptIn.Any(name => name.IsOn(type))
            && !Naming.Any(name => name.IsOn(member)));

    // [JsonIgnore(Condition = WhenWritingNull)] writes what is there; Always and WhenWriting leave it out.
    private static bool IsUnconditional(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Condition", Value: { Type: INamedTypeSymbol type, Value: { } condition } })
            {
                return type.GetMembers().OfType<IFieldSymbol>().Any(field =>
                    field.Name is "Always" or "WhenWriting" && Equals(field.ConstantValue, condition));
            }
        }

        return true;
    }
}
