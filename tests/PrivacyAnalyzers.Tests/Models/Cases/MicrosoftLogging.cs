using Microsoft.Extensions.Logging;

public static partial class MicrosoftLogging
{
    private static readonly Action<ILogger, string, Exception?> Defined =
        LoggerMessage.Define<string>(LogLevel.Information, 1, "{Name}");

    private static readonly Func<ILogger, string, IDisposable?> Scope = LoggerMessage.DefineScope<string>("{Name}");

    [LoggerMessage(LogLevel.Information, "Paid {name} {phone}")]
    public static partial void Paid(ILogger logger, string name, [Tagged] string phone);

    [LoggerMessage(LogLevel.Information, "Registered")]
    public static partial void Registered(ILogger logger, [LogProperties] Person person);

    public static void Extensions(ILogger<Person> logger, Person person, Guest guest, Exception error)
    {
        logger.LogInformation("Registered {Name}", person.Name); // leak
        logger.LogInformation("Registered {Camp}", person.Camp);
        logger.LogInformation($"Registered {person.Name}"); // leak
        logger.LogWarning(error, "Registered {Camp} {Name}", person.Camp, person.Name); // leak
        logger.LogError(1, error, "Length {Length}", person.Name.Length);
        logger.Log(LogLevel.Debug, "Registered {Name}", new object[] { person.Name }); // leak
        logger.LogInformation("Registered {Person}", person);
        logger.LogInformation("Registered {@Person}", person); // leak
        logger.LogInformation("{Camp} {@Person}", person.Camp, person); // leak
        logger.LogInformation("Registered {Guest}", guest); // leak
        logger.LogInformation("Registered {Camp}", guest.Camp);
        logger.LogInformation("Registered {Type}", person.GetType());
    }

    public static void Interface(ILogger logger, Person person)
    {
        logger.Log(LogLevel.Information, 0, person.Name, null, (state, _) => state); // leak
        logger.Log(LogLevel.Information, 0, person.Camp, null, (state, _) => state);
        using var one = logger.BeginScope("Person {Name}", person.Name); // leak
        using var two = logger.BeginScope(new Dictionary<string, object> { ["Name"] = person.Name }); // leak
        using var three = logger.BeginScope(new Dictionary<string, object> { ["Camp"] = person.Camp });
        using var four = logger.BeginScope(("Name", person.Name)); // leak
    }

    public static void Generated(ILogger logger, Person person)
    {
        Paid(logger, person.Name, "unknown"); // leak
        Paid(logger, person.Camp, person.Name);
        Registered(logger, person);
    }

    public static void Delegates(ILogger logger, Person person)
    {
        Defined(logger, person.Name, null); // leak
        Defined(logger, person.Camp, null);
        using var scope = Scope(logger, person.Name); // leak
        using var other = Scope(logger, person.Camp);
    }
}
