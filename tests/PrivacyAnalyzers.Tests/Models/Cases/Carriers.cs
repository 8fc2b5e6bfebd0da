using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

public static class Carriers
{
    public static void Texts(Person person, string[] camps)
    {
        Console.WriteLine(string.Join(", ", camps.Append(person.Name))); // leak
        Console.WriteLine(string.Join(", ", camps));
        Console.WriteLine(string.Format("{0}", person.Name)); // leak
        Console.WriteLine(string.Concat("a", person.Camp, person.Name)); // leak
        Console.WriteLine(person.Name.Trim().ToUpperInvariant().Substring(1).PadLeft(9)); // leak
        Console.WriteLine(person.Name.Split(' ')[0]); // leak
        Console.WriteLine(person.Name.Length);
        Console.WriteLine(person.Name.IndexOf('a'));
        Console.WriteLine(person.Birth.ToString("yyyy")); // leak
        Console.WriteLine(Convert.ToBase64String(Encoding.UTF8.GetBytes(person.Name))); // leak
        Console.WriteLine(new Uri("https://example.org/" + person.Name).PathAndQuery); // leak
    }

    public static void Builders(Person person)
    {
        var builder = new StringBuilder();
        builder.Append("Name: ").AppendLine(person.Camp);
        Console.WriteLine(builder.ToString());
        builder.Append("Name: ").Append(person.Name).AppendLine();
        Console.WriteLine(builder.Length);
        Console.WriteLine(builder.ToString()); // leak
        Console.WriteLine(builder); // leak
        builder.Clear();
        Console.WriteLine(builder.ToString());
        builder.AppendFormat("{0}", person.Name);
        Console.WriteLine(builder.ToString()); // leak
    }

    public static void Serializers(Person person, Person[] all)
    {
        Console.WriteLine(JsonSerializer.Serialize(person)); // leak
        Console.WriteLine(JsonSerializer.Serialize(all)); // leak
        Console.WriteLine(JsonSerializer.Serialize(person.Camp));
        Console.WriteLine(Newtonsoft.Json.JsonConvert.SerializeObject(person)); // leak
    }

    public static void Pairs(Person person)
    {
        var pair = new KeyValuePair<string, string>(person.Camp, person.Name);
        Console.WriteLine(pair.Key);
        Console.WriteLine(pair.Value); // leak
        var tuple = Tuple.Create(person.Camp, person.Name);
        Console.WriteLine(tuple.Item1);
        Console.WriteLine(tuple.Item2); // leak
    }

    public static void Protected(
        Person person,
        Microsoft.Extensions.Compliance.Redaction.Redactor redactor,
        IDataProtector protector)
    {
        Console.WriteLine(redactor.Redact(person.Name));
        Console.WriteLine(protector.Protect(person.Name));
        Console.WriteLine(protector.Unprotect(protector.Protect(person.Name))); // leak
        Console.WriteLine(Microsoft.Extensions.Compliance.Redaction.NullRedactor.Instance.Redact(person.Name)); // leak
    }
}
