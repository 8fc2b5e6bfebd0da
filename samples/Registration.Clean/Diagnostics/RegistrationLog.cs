using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Diagnostics;

/// <summary>Everything that the service logs about cases; tagged parameters are redacted by their category.</summary>
public static partial class RegistrationLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Registered case {CaseCode}")]
    public static partial void Registered(this ILogger logger, [PseudonymData] string caseCode);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Case {CaseCode} has the phone of a new one: '{Phone}'")]
    public static partial void SamePhone(
        this ILogger logger,
        [PseudonymData] string caseCode,
        [ContactData] string phone);

    [LoggerMessage(Level = LogLevel.Error, Message = "Payment for case {CaseCode} failed")]
    public static partial void PaymentFailed(this ILogger logger, [PseudonymData] string caseCode, Exception failure);
}
