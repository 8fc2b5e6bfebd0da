using System;
using Microsoft.Extensions.Logging;

namespace Consumer
{
    public class Loggable
    {
        public class Desk
        {
            private readonly ILogger<Desk> logger;

            public Desk(ILogger<Desk> logger)
            {
                this.logger = logger;
            }

            public void Register(Person person, LogLevel level, Exception problem, DateOnly day)
            {
                logger.LogInformation("Registered {Name}", person.Name);
                logger.LogError(
                    new EventId(7, "Lost"),
                    problem,
                    $"Lost {person.Name,10}, {{seen}} {day:yyyy} {person.CaseCode}");
                logger.Log(level, "Class " + person.Name);
            }
        }
    }
}
