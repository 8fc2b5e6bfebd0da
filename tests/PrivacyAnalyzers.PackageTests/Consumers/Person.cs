using PrivacyAnalyzers.Annotations;

namespace Consumer
{
    public class Person
    {
        [IdentityData]
        public string Name { get; set; }

        public string CaseCode { get; set; }
    }
}
