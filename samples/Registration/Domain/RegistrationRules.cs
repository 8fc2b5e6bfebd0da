namespace Relief.Registration.Domain;

/// <summary>What a registration must fulfil.</summary>
public static class RegistrationRules
{
    private const int ShortestPhone = 6;

    /// <summary>Checks a request.</summary>
    /// <param name="request">What the registration desk sent.</param>
    /// <param name="today">The day of the registration.</param>
    /// <exception cref="RegistrationException">The name or the telephone number is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date of birth is impossible.</exception>
    public static void Check(RegistrationRequest request, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(request.FullName))
        {
            var missing = new RegistrationException("A name is missing.");
            missing.Data["phone"] = request.Phone; // PRIV1003
            throw missing;
        }

        if (request.Phone.Length < ShortestPhone)
        {
            throw new RegistrationException($"{request.Phone} is no phone number."); // PRIV1003
        }

        var born = request.BirthDate;
        if (born > today)
        {
            throw new ArgumentOutOfRangeException(nameof(request), born, "Born in the future."); // PRIV1003
        }
    }
}
