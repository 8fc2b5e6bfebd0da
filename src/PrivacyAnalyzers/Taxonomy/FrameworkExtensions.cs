namespace PrivacyAnalyzers.Taxonomy;

/// <summary>How a <see cref="Framework"/> is named in references.</summary>
public static class FrameworkExtensions
{
    /// <summary>Gets the name that references use, for example "IOM".</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>A short name that is the same in every language.</returns>
    public static string ShortName(this Framework framework) => framework switch
    {
        Framework.Iom => "IOM",
        Framework.Un => "UN",
        Framework.Covid => "COVID-19",
        Framework.Icrc => "ICRC",
        Framework.Udhr => "UDHR",
        _ => "ICCPR",
    };

    /// <summary>Makes a reference to a principle of this framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="number">The number as the framework prints it.</param>
    /// <returns>The reference.</returns>
    public static Principle Number(this Framework framework, string number) => new(framework, number);
}
