using Microsoft.Extensions.Logging;

namespace Consumer
{
    public class Untagged
    {
        public string Name { get; set; }

        public void Register(ILogger logger)
        {
            logger.LogInformation("Registered {Name}", Name);
        }
    }
}
