using Microsoft.AspNetCore.Http.HttpResults;
using Relief.Registration.Exports;
using Relief.Registration.Partners;
using Relief.Registration.Reports;
using Relief.Registration.Services;

namespace Relief.Registration.Endpoints;

/// <summary>The addresses under which registrations leave the service.</summary>
public static class TransferEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    /// <param name="app">The application.</param>
    public static void MapTransfers(this WebApplication app)
    {
        app.MapPost("/registrations/{caseCode}/payments", PayAsync).RequireAuthorization();
        app.MapPost("/registrations/{caseCode}/cards", OrderCardAsync).RequireAuthorization();
        app.MapPost("/exports", ExportAsync).RequireAuthorization();
        app.MapGet("/reports/donors", (DonorReport report, CancellationToken cancel) => report.WriteAsync(cancel))
            .RequireAuthorization();
    }

    private static async Task<Results<Accepted<PaymentReceipt>, NotFound, ProblemHttpResult>> PayAsync(
        string caseCode,
        PaymentRequest request,
        RegistrationDesk desk,
        PaymentPartnerClient partner,
        CancellationToken cancel)
    {
        var person = await desk.FindAsync(caseCode, cancel);
        if (person is null)
        {
            return TypedResults.NotFound();
        }

        try
        {
            var instruction = new PaymentInstruction(person.CaseCode, request.Amount);
            var receipt = await partner.PayAsync(instruction, cancel);
            return TypedResults.Accepted($"/registrations/{caseCode}", receipt);
        }
        catch (PartnerException)
        {
            const int Status = StatusCodes.Status502BadGateway;
            return TypedResults.Problem("The payment partner did not accept the payment.", statusCode: Status);
        }
    }

    private static async Task<Results<Accepted, NotFound, ProblemHttpResult>> OrderCardAsync(
        string caseCode,
        RegistrationDesk desk,
        CardPrinter printer,
        CancellationToken cancel)
    {
        var person = await desk.FindAsync(caseCode, cancel);
        if (person is null)
        {
            return TypedResults.NotFound();
        }

        try
        {
            await printer.OrderAsync(person.CaseCode, cancel);
            return TypedResults.Accepted(new Uri($"/registrations/{caseCode}", UriKind.Relative));
        }
        catch (PartnerException)
        {
            const int Status = StatusCodes.Status502BadGateway;
            return TypedResults.Problem("The printer did not accept the order.", statusCode: Status);
        }
    }

    private static async Task<Ok<ExportResult>> ExportAsync(DistributionList list, CancellationToken cancel)
        => TypedResults.Ok(await list.WriteAsync(cancel));
}
