namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Tells from an address whether its channel is encrypted: <c>http://registry.example/</c> is not. Machines that are
/// named without a dot stand in a private network whose encryption the platform may do; nothing is said of them, nor
/// of this machine.
/// </summary>
internal static class Addresses
{
    private const string Separator = "://";

    private static readonly ImmutableHashSet<string> Clear = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "amqp", "ftp", "gopher", "http", "ldap", "mqtt", "redis", "smtp", "telnet", "ws");

    private static readonly ImmutableHashSet<string> Encrypted = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "amqps", "ftps", "https", "ldaps", "mqtts", "rediss", "sftp", "smtps", "wss");

    private static readonly ImmutableArray<string> Inside = ImmutableArray.Create(
        ".localhost", ".svc.cluster.local", ".docker.internal");

    /// <summary>Judges the beginning of an address.</summary>
    /// <param name="address">What is known of it.</param>
    public static ChannelSecurity Judge(KnownText address)
    {
        var separator = address.Text.IndexOf(Separator, StringComparison.Ordinal);
        if (separator < 0)
            return ChannelSecurity.Unknown;

        var scheme = address.Text.Substring(0, separator);
        if (Encrypted.Contains(scheme))
            return ChannelSecurity.Encrypted;

        return Clear.Contains(scheme) && HostIn(address, separator + Separator.Length) is { } host && IsOutside(host)
            ? ChannelSecurity.Clear
            : ChannelSecurity.Unknown;
    }

    /// <summary>Gets the host of another machine that an address names.</summary>
    /// <param name="address">What is known of it.</param>
    /// <returns>The host, or null where it is not known, or inside of a private network.</returns>
    public static string? OutsideHostIn(KnownText address)
    {
        var separator = address.Text.IndexOf(Separator, StringComparison.Ordinal);
        return separator > 0 && HostIn(address, separator + Separator.Length) is { } host && IsOutside(host)
            ? host
            : null;
    }

    /// <summary>True for names of the machine that the code runs on.</summary>
    /// <param name="host">A host name or address.</param>
    public static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || host.StartsWith("127.", StringComparison.Ordinal)
        || host is "[::1]" or "::1" or "0.0.0.0";

    private static bool IsOutside(string host) =>
        host.IndexOf('.') >= 0
        && !IsLoopback(host)
        && !Inside.Any(suffix => host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    private static string? HostIn(KnownText address, int start)
    {
        var end = address.Text.IndexOfAny(['/', '?', '#'], start);
        if (end < 0 && !address.IsWhole && address.Text.IndexOf(':', start) < 0)
            return null;

        var authority = end < 0 ? address.Text.Substring(start) : address.Text.Substring(start, end - start);
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        var port = host.StartsWith("[", StringComparison.Ordinal) ? -1 : host.IndexOf(':');
        return port < 0 ? host : host.Substring(0, port);
    }
}
