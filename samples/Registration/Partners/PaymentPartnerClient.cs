using System.Text.Json;
using Relief.Registration.Domain;

namespace Relief.Registration.Partners;

/// <summary>Speaks to the organisation that pays out cash assistance.</summary>
public sealed partial class PaymentPartnerClient(HttpClient http, ILogger<PaymentPartnerClient> logger)
{
    /// <summary>Asks the partner to pay a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="amount">In the currency of the operation.</param>
    /// <param name="cancel">Stops the request.</param>
    /// <returns>The partner's receipt.</returns>
    /// <exception cref="PartnerException">The partner cannot be reached or refuses.</exception>
    public async Task<PaymentReceipt> PayAsync(Person person, decimal amount, CancellationToken cancel)
    {
        var instruction = new PaymentInstruction(
            person.CaseCode, person.FullName, person.Phone, person.DocumentNumber, amount);
        logger.LogDebug("Paying out: {Instruction}", instruction); // PRIV1002
        Console.WriteLine($"### {instruction.Phone} gets {amount}"); // PRIV1008

        try
        {
            await CheckAccountAsync(person.Phone, cancel); // PRIV3002 PRIV3004
            using var response = await http.PostAsJsonAsync("payments", instruction, cancel); // PRIV3004 PRIV3005
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadFromJsonAsync<PaymentReceipt>(cancel)
                ?? throw new JsonException("The partner's answer is empty.");
        }
        catch (Exception failure) when (IsPartnerFailure(failure, cancel))
        {
            PaymentFailed(person.FullName, failure); // PRIV1001
            throw new PartnerException($"Payment to {person.FullName} failed.", failure); // PRIV1003
        }
    }

    private async Task CheckAccountAsync(string phone, CancellationToken cancel)
    {
        var account = new Uri($"accounts?phone={phone}", UriKind.Relative);
        using var response = await http.GetAsync(account, cancel);
        response.EnsureSuccessStatusCode();
    }

    private static bool IsPartnerFailure(Exception failure, CancellationToken cancel)
        => failure is HttpRequestException or JsonException
            || (failure is TaskCanceledException && !cancel.IsCancellationRequested);

    [LoggerMessage(Level = LogLevel.Error, Message = "Payment to {Name} failed")]
    private partial void PaymentFailed(string name, Exception failure);
}
