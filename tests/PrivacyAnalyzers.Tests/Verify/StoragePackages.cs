using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>The real packages of libraries that keep data or write it out.</summary>
internal static class StoragePackages
{
    private static readonly ImmutableArray<Assembly> Packages = ImmutableArray.Create(
        typeof(Amazon.Runtime.AmazonServiceClient).Assembly,
        typeof(Amazon.S3.IAmazonS3).Assembly,
        typeof(Azure.Data.Tables.TableClient).Assembly,
        typeof(Azure.Response).Assembly,
        typeof(Azure.Storage.Blobs.BlobClient).Assembly,
        typeof(Azure.Storage.StorageTransferOptions).Assembly,
        typeof(ClosedXML.Excel.IXLCell).Assembly,
        typeof(CsvHelper.CsvWriter).Assembly,
        typeof(Dapper.SqlMapper).Assembly,
        typeof(Hl7.Fhir.Model.HumanName).Assembly,
        typeof(Hl7.Fhir.Model.Patient).Assembly,
        typeof(LinqToDB.IDataContext).Assembly,
        typeof(LiteDB.ILiteDatabase).Assembly,
        typeof(MessagePack.IgnoreMemberAttribute).Assembly,
        typeof(MessagePack.MessagePackSerializer).Assembly,
        typeof(Microsoft.Azure.Cosmos.Container).Assembly,
        typeof(Microsoft.Data.SqlClient.SqlCommand).Assembly,
        typeof(Microsoft.Data.Sqlite.SqliteCommand).Assembly,
        typeof(Microsoft.EntityFrameworkCore.DbContext).Assembly,
        typeof(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions).Assembly,
        typeof(Microsoft.AspNetCore.Identity.UserManager<>).Assembly,
        typeof(Microsoft.Extensions.Caching.Distributed.IDistributedCache).Assembly,
        typeof(MongoDB.Bson.BsonDocument).Assembly,
        typeof(MongoDB.Driver.IMongoClient).Assembly,
        typeof(MySqlConnector.MySqlCommand).Assembly,
        typeof(NSec.Cryptography.Key).Assembly,
        typeof(NPOI.SS.UserModel.IWorkbook).Assembly,
        typeof(Newtonsoft.Json.JsonConvert).Assembly,
        typeof(Npgsql.NpgsqlCommand).Assembly,
        typeof(OfficeOpenXml.ExcelPackage).Assembly,
        typeof(Parquet.Serialization.ParquetSerializer).Assembly,
        typeof(ProtoBuf.Serializer).Assembly,
        typeof(ProtoBuf.Meta.TypeModel).Assembly,
        typeof(SQLite.SQLiteConnection).Assembly,
        typeof(StackExchange.Redis.IDatabase).Assembly,
        typeof(System.BinaryData).Assembly,
        typeof(System.Configuration.ApplicationSettingsBase).Assembly,
        typeof(System.Runtime.Caching.ObjectCache).Assembly,
        typeof(System.Security.Cryptography.ProtectedData).Assembly,
        typeof(System.Security.Cryptography.Xml.EncryptedXml).Assembly,
        typeof(YamlDotNet.Serialization.ISerializer).Assembly,
        typeof(ZiggyCreatures.Caching.Fusion.IFusionCache).Assembly);

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(static () => Packages
        .Distinct()
        .Select(static package => (MetadataReference)MetadataReference.CreateFromFile(package.Location))
        .ToImmutableArray());

    public static ImmutableArray<MetadataReference> All => References.Value;
}
