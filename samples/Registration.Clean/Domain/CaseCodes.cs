using System.Security.Cryptography;

namespace Relief.Registration.Domain;

/// <summary>Makes case codes: random, so that a code says nothing about the person.</summary>
public static class CaseCodes
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Makes a code such as "REG-7F3K9QXM".</summary>
    /// <returns>A code that is practically unique.</returns>
    public static string Next() => "REG-" + RandomNumberGenerator.GetString(Alphabet, 8);
}
