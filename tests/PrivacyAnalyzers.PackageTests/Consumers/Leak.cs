using Microsoft.Extensions.Logging;

namespace Consumer
{
    public class Leak
    {
        private readonly ILogger logger;

        public Leak(ILogger logger)
        {
            this.logger = logger;
        }

        public void Register(Person person)
        {
            var name = person.Name;
            logger.LogInformation("Registered {Name}", name);
        }
    }
}
