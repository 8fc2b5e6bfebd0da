using System;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.Logging;

namespace Consumer
{
    public class Fixable
    {
        private readonly ILogger logger;
        private readonly Redactor redactor;

        public Fixable(ILogger logger, Redactor redactor)
        {
            this.logger = logger;
            this.redactor = redactor;
        }

        public void Register(Person person)
        {
            logger.LogInformation("Registered {Name}", person.Name);
            logger.LogInformation($"{person.CaseCode} is {person.Name}");
        }
    }
}
