using Relief.Registration.Domain;

namespace Relief.Registration.Partners;

/// <summary>Orders the cards that people show at distributions.</summary>
public sealed class CardPrinter(HttpClient http)
{
    private static readonly Uri Orders = new("https://cards.printer.example/orders");

    /// <summary>Orders a card.</summary>
    /// <param name="person">Whose card it is.</param>
    /// <param name="cancel">Stops the request.</param>
    /// <returns>A task that ends when the card is ordered.</returns>
    /// <exception cref="PartnerException">The printer cannot be reached or refuses.</exception>
    public async Task OrderAsync(Person person, CancellationToken cancel)
    {
        try
        {
            using var text = new StringContent(person.FullName);
            using var answer = await http.PostAsync(Orders, text, cancel); // PRIV3003
            answer.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException failure)
        {
            throw new PartnerException("The card could not be ordered.", failure);
        }
    }
}
