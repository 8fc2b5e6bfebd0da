namespace PrivacyAnalyzers.Taxonomy;

/// <summary>The texts that the rules answer to.</summary>
public enum Framework
{
    /// <summary>IOM Data Protection Principles (2009), numbered 1 to 13.</summary>
    Iom,

    /// <summary>UN Personal Data Protection and Privacy Principles (2018), numbered 1 to 10.</summary>
    Un,

    /// <summary>
    /// UN joint statement on data protection and privacy in the COVID-19 response (2020). The statement uses bullets;
    /// 1 to 5 is this project's numbering.
    /// </summary>
    Covid,

    /// <summary>ICRC Handbook on Data Protection in Humanitarian Action, by section (3rd edition).</summary>
    Icrc,

    /// <summary>Universal Declaration of Human Rights, by article.</summary>
    Udhr,

    /// <summary>International Covenant on Civil and Political Rights, by article.</summary>
    Iccpr,
}
