using System.Text.Json;
using Relief.Registration.Diagnostics;

namespace Relief.Registration.Partners;

/// <summary>Speaks to the organisation that pays out cash assistance.</summary>
public sealed class PaymentPartnerClient(HttpClient http, ILogger<PaymentPartnerClient> logger)
{
    /// <summary>Asks the partner to pay out against a case code.</summary>
    /// <param name="instruction">The code and the amount.</param>
    /// <param name="cancel">Stops the request.</param>
    /// <returns>The partner's receipt.</returns>
    /// <exception cref="PartnerException">The partner cannot be reached or refuses.</exception>
    public async Task<PaymentReceipt> PayAsync(PaymentInstruction instruction, CancellationToken cancel)
    {
        logger.LogDebug("Sending {Instruction}", instruction);

        try
        {
            using var response = await http.PostAsJsonAsync("payments", instruction, cancel);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadFromJsonAsync<PaymentReceipt>(cancel)
                ?? throw new JsonException("The partner's answer is empty.");
        }
        catch (Exception failure) when (IsPartnerFailure(failure, cancel))
        {
            logger.PaymentFailed(instruction.CaseCode, failure);
            throw new PartnerException($"Payment for case {instruction.CaseCode} failed.", failure);
        }
    }

    private static bool IsPartnerFailure(Exception failure, CancellationToken cancel)
        => failure is HttpRequestException or JsonException
            || (failure is TaskCanceledException && !cancel.IsCancellationRequested);
}
