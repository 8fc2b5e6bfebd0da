using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.Annotations.Tests;

internal static partial class Messages
{
    [LoggerMessage(1, LogLevel.Information, "Phone of case {CaseNumber} is now {Phone}")]
    public static partial void PhoneChanged(ILogger logger, int caseNumber, [ContactData] string phone);

    [LoggerMessage(2, LogLevel.Information, "Phone of case {CaseNumber} is now {Phone}")]
    public static partial void PhoneChangedUntagged(ILogger logger, int caseNumber, string phone);

    [LoggerMessage(3, LogLevel.Information, "Registered")]
    public static partial void Registered(ILogger logger, [LogProperties] Registration registration);
}
