using System.Security.Cryptography;

class ProtectionsByLibraries
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    void Keyed_hash()
    {
        var bytes = Encoding.UTF8.GetBytes(Source("a"));
        Sink(Convert.ToHexString(HMACSHA256.HashData(Key, bytes)));
        Sink(Convert.ToHexString(bytes)); // flow: a
    }

    void Encoding_is_no_protection()
    {
        Sink(Convert.ToBase64String(Encoding.UTF8.GetBytes(Source("a")))); // flow: a
        Sink(Uri.EscapeDataString(Source("b"))); // flow: b
        Sink(Convert.ToHexString(Encoding.UTF8.GetBytes(Source("c")))); // flow: c
    }

    void Encrypted()
    {
        using var aes = Aes.Create();
        var bytes = aes.EncryptCbc(Encoding.UTF8.GetBytes(Source("a")), new byte[16]);
        Sink(Convert.ToBase64String(bytes));
    }

    void Encrypted_and_decrypted()
    {
        using var aes = Aes.Create();
        var hidden = aes.EncryptCbc(Encoding.UTF8.GetBytes(Source("a")), new byte[16]);
        Sink(Encoding.UTF8.GetString(aes.DecryptCbc(hidden, new byte[16]))); // flow: a
    }
}
