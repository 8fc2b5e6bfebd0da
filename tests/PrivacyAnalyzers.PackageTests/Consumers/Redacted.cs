using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.Logging;

namespace Consumer
{
    public class Redacted
    {
        private readonly ILogger logger;
        private readonly Redactor redactor;

        public Redacted(ILogger logger, Redactor redactor)
        {
            this.logger = logger;
            this.redactor = redactor;
        }

        public void Register(Person person)
        {
            logger.LogInformation("Registered {Name}", redactor.Redact(person.Name));
            logger.LogInformation("Registered {CaseCode}", person.CaseCode);
        }
    }
}
