using System.IO;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

public static class Protecting
{
    public static void Protectors(IDataProtector protector, ITimeLimitedDataProtector limited, Person person)
    {
        Console.WriteLine(protector.Protect(person.Name));
        Console.WriteLine(limited.Protect(person.Name));
        Console.WriteLine(limited.Protect(person.Name, TimeSpan.FromDays(1)));
        Console.WriteLine(limited.Unprotect(limited.Protect(person.Name, TimeSpan.FromDays(1)))); // leak
        Console.WriteLine(protector.Unprotect(protector.Protect(person.Name))); // leak
    }

    public static void Identities(
        IPersonalDataProtector personal,
        ILookupProtector lookup,
        IPasswordHasher<Person> hasher,
        Person person)
    {
        Console.WriteLine(personal.Protect(person.Name));
        Console.WriteLine(personal.Unprotect(personal.Protect(person.Name))); // leak
        Console.WriteLine(lookup.Protect("1", person.Name));
        Console.WriteLine(lookup.Unprotect("1", lookup.Protect("1", person.Name))); // leak
        Console.WriteLine(hasher.HashPassword(person, person.Name));
    }

    public static void Streams(ICryptoTransform transform, Person person)
    {
        var bytes = Encoding.UTF8.GetBytes(person.Name);
        var hidden = new MemoryStream();
        new CryptoStream(hidden, transform, CryptoStreamMode.Write).Write(bytes, 0, bytes.Length);
        Console.WriteLine(Convert.ToBase64String(hidden.ToArray()));
        var open = new MemoryStream();
        open.Write(bytes, 0, bytes.Length);
        Console.WriteLine(Convert.ToBase64String(open.ToArray())); // leak
        var read = new CryptoStream(hidden, transform, CryptoStreamMode.Read);
        Console.WriteLine(new StreamReader(read).ReadToEnd()); // leak
    }

    public static void Keyed(byte[] salt, Person person)
    {
        var key = Rfc2898DeriveBytes.Pbkdf2(person.Name, salt, 1, HashAlgorithmName.SHA256, 32);
        Console.WriteLine(Convert.ToHexString(key));
        SHA256.HashData(Encoding.UTF8.GetBytes(person.Name)); // leak
        SHA256.HashData(Encoding.UTF8.GetBytes(person.Camp));
        HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(person.Name));
        SHA1.TryHashData(Encoding.UTF8.GetBytes(person.Name), salt, out _); // leak
        CryptographicOperations.HashData(HashAlgorithmName.MD5, Encoding.UTF8.GetBytes(person.Name)); // leak
    }
}
