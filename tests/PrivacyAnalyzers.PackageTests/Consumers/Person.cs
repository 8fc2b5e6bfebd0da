using PrivacyAnalyzers.Annotations;

namespace Consumer
{
    public class Person
    {
        [IdentityData]
        public string Name { get; set; }

        [PseudonymData] public string CaseCode { get; set; }
    }
}
