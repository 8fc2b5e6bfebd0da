using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;

namespace Consumer
{
    public class Accepted
    {
        private readonly ILogger logger;

        public Accepted(ILogger logger)
        {
            this.logger = logger;
        }

        public void Pragma(Person person)
        {
#pragma warning disable PRIV1001 // The register of visits is this log.
            logger.LogInformation("Registered {Name}", person.Name);
#pragma warning restore PRIV1001
        }

        [SuppressMessage("Logging", "PRIV1001", Justification = "order of a court")]
        public void Message(Person person)
        {
            logger.LogInformation("Registered {Name}", person.Name);
        }

        [PrivacyException("PRIV1001", Reason = "approved for the audit", ApprovedBy = "protection officer")]
        public void Exception(Person person)
        {
            logger.LogInformation("Registered {Name}", person.Name);
        }

        public void Baseline(Person person)
        {
            logger.LogInformation("Registered {Name}", person.Name);
        }
    }
}
