using Serilog.Context;

public static class OtherLogging
{
    public static void Serilogs(Serilog.ILogger logger, Person person, Guest guest)
    {
        logger.Information("Registered {Name}", person.Name); // leak
        logger.Information("Registered {Camp}", person.Camp);
        logger.Information("Registered {Person}", person);
        logger.Information("Registered {Camp} {@Person}", person.Camp, person); // leak
        logger.Information("Registered {Camp} {$Person}", person.Camp, person);
        logger.Information("Registered {Guest}", guest); // leak
        Serilog.Log.Error(new InvalidOperationException(), "Registered {A} {B} {C} {D}", 1, 2, 3, person.Name); // leak
        logger.ForContext("Name", person.Name).Information("Registered"); // leak
        logger.ForContext("Person", person, destructureObjects: true).Information("Registered"); // leak
        logger.ForContext("Person", person, destructureObjects: false).Information("Registered");
        using var property = LogContext.PushProperty("Name", person.Name); // leak
        using var other = LogContext.PushProperty("Camp", person.Camp);
    }

    public static void NLogs(NLog.Logger logger, NLog.ILogger same, Person person)
    {
        logger.Info("Registered {Name}", person.Name); // leak
        same.Info("Registered {Name}", person.Name); // leak
        same.Info("Registered {Camp}", person.Camp);
        logger.Error(new InvalidOperationException(), "Registered {0} {1}", person.Camp, person.Name); // leak
        logger.Debug(() => person.Name); // leak
        logger.Debug(() => person.Camp);
        logger.WithProperty("Name", person.Name).Info("Registered"); // leak
        logger.Log(NLog.LogEventInfo.Create(NLog.LogLevel.Info, "x", person.Name)); // leak
        using var scope = NLog.ScopeContext.PushProperty("Name", person.Name); // leak
    }

    public static void Log4nets(log4net.ILog logger, Person person)
    {
        logger.Info(person.Name); // leak
        logger.Info(person.Camp);
        logger.InfoFormat("Registered {0} {1}", person.Camp, person.Name); // leak
        log4net.ThreadContext.Properties["Name"] = person.Name; // leak
        log4net.ThreadContext.Properties["Camp"] = person.Camp;
        log4net.LogicalThreadContext.Stacks["x"].Push(person.Name); // leak
    }
}
