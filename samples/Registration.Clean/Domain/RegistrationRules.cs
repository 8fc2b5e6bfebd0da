namespace Relief.Registration.Domain;

/// <summary>What a registration must fulfil.</summary>
public static class RegistrationRules
{
    private const int ShortestPhone = 6;

    /// <summary>Checks a request; the exceptions say what is wrong, not with whose data.</summary>
    /// <param name="caseCode">The code that the case would get.</param>
    /// <param name="request">What the registration desk sent.</param>
    /// <param name="today">The day of the registration.</param>
    /// <exception cref="RegistrationException">The request breaks a rule.</exception>
    public static void Check(string caseCode, RegistrationRequest request, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(request.FullName))
        {
            throw new RegistrationException($"Case {caseCode}: the name is missing.");
        }

        if (request.Phone.Length < ShortestPhone)
        {
            throw new RegistrationException(
                $"Case {caseCode}: a phone number of {request.Phone.Length} characters is too short.");
        }

        if (request.BirthDate > today)
        {
            throw new RegistrationException($"Case {caseCode}: the date of birth lies in the future.");
        }
    }
}
