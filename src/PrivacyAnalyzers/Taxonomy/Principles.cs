namespace PrivacyAnalyzers.Taxonomy;

/// <summary>
/// Makes references to a <see cref="Principle"/> in the way in which people cite it: <c>Principles.Iom(6)</c> is
/// principle 6 of IOM, <c>Principles.Icrc("2.8")</c> section 2.8 of the ICRC Handbook.
/// </summary>
internal static class Principles
{
    public static Principle Iom(int number) => Of(Framework.Iom, number);

    public static Principle Un(int number) => Of(Framework.Un, number);

    public static Principle Covid(int number) => Of(Framework.Covid, number);

    public static Principle Icrc(string section) => new(Framework.Icrc, section);

    public static Principle Udhr(int article) => Of(Framework.Udhr, article);

    public static Principle Iccpr(int article) => Of(Framework.Iccpr, article);

    private static Principle Of(Framework framework, int number) => new(framework, number.ToString(Invariant));

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
