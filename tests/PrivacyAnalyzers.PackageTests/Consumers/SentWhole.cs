using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using PrivacyAnalyzers.Annotations;

namespace Consumer
{
    public class Patient
    {
        [IdentityData] public string Name { get; set; }

        [ContactData] public string Phone { get; set; }

        [FinancialData] public string Account { get; set; }

        [HealthData] public string Diagnosis { get; set; }
    }

    public class Bank
    {
        public Task Pay(Patient patient, HttpClient http) =>
            http.PostAsJsonAsync("https://bank.example/pay", patient);
    }
}
