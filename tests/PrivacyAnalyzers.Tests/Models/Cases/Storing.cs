using System.Data;
using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;
using Microsoft.Data.SqlClient;
using MongoDB.Driver;

public static class Storing
{
    public static void Bulk(SqlBulkCopy copy, Person person)
    {
        var table = new DataTable();
        table.Rows.Add(person.Name, person.Camp);
        copy.WriteToServer(table); // leak
        var camps = new DataTable();
        camps.Rows.Add(person.Camp);
        copy.WriteToServer(camps);
        var row = camps.NewRow();
        row["name"] = person.Name;
        camps.Rows.Add(row);
        copy.WriteToServer(camps.CreateDataReader()); // leak
    }

    public static void Xml(Person person)
    {
        var table = new DataTable();
        table.Rows.Add(person.Camp);
        table.WriteXml("camps.xml");
        table.Rows.Add(person.Name);
        table.WriteXml("people.xml"); // leak
        var memory = new MemoryStream();
        table.WriteXml(memory);
        File.WriteAllBytes("people.xml", memory.ToArray()); // leak
    }

    public static async Task Mongo(IMongoCollection<Person> people, Person person)
    {
        var set = Builders<Person>.Update.Set(p => p.Camp, person.Camp);
        await people.UpdateOneAsync(p => p.Camp == person.Name, set);
        await people.UpdateOneAsync(p => p.Camp == "x", set.Set(p => p.Name, person.Name)); // leak
        await people.UpdateManyAsync(
            Builders<Person>.Filter.Eq(p => p.Name, person.Name),
            Builders<Person>.Update.Push("names", person.Camp));
        await people.BulkWriteAsync([new InsertOneModel<Person>(person)]); // leak
    }

    public static async Task Zip(Person person)
    {
        using var archive = ZipFile.Open("people.zip", ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry("a").Open());
        writer.Write(person.Camp);
        writer.Write(person.Name); // leak
        await using var other = await ZipFile.OpenAsync("people.zip", ZipArchiveMode.Update);
        using var entry = other.GetEntry("a")!.Open();
        entry.Write(Encoding.UTF8.GetBytes(person.Camp));
        entry.Write(Encoding.UTF8.GetBytes(person.Name)); // leak
    }

    public static void ZipInMemory(Person person)
    {
        using var archive = new ZipArchive(new MemoryStream(), ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry("a").Open());
        writer.Write(person.Name);
    }
}
