using Microsoft.AspNetCore.Http.HttpResults;
using Relief.Registration.Domain;
using Relief.Registration.Services;

namespace Relief.Registration.Endpoints;

/// <summary>The addresses under which registrations are made and found.</summary>
public static class RegistrationEndpoints
{
    private const string Route = "/registrations";

    /// <summary>Adds the endpoints.</summary>
    /// <param name="app">The application.</param>
    public static void MapRegistrations(this WebApplication app)
    {
        var registrations = app.MapGroup(Route).RequireAuthorization();
        registrations.MapPost("", RegisterAsync);
        registrations.MapGet("", ListAsync);
        registrations.MapGet("/{caseCode}", FindAsync);
        registrations.MapPost("/by-phone", FindByPhoneAsync);
    }

    private static async Task<Results<Created<CaseView>, ProblemHttpResult>> RegisterAsync(
        RegistrationRequest request,
        RegistrationDesk desk,
        CancellationToken cancel)
    {
        try
        {
            var person = await desk.RegisterAsync(request, cancel);
            return TypedResults.Created($"{Route}/{person.CaseCode}", CaseView.Of(person));
        }
        catch (RegistrationException)
        {
            const int Status = StatusCodes.Status400BadRequest;
            return TypedResults.Problem("The registration is incomplete.", statusCode: Status);
        }
    }

    private static async Task<Ok<CaseView[]>> ListAsync(RegistrationDesk desk, CancellationToken cancel)
    {
        var people = await desk.ListAsync(cancel);
        return TypedResults.Ok(people.Select(CaseView.Of).ToArray());
    }

    private static async Task<Results<Ok<PersonView>, NotFound>> FindAsync(
        string caseCode,
        RegistrationDesk desk,
        CancellationToken cancel)
    {
        var person = await desk.FindAsync(caseCode, cancel);
        return person is null ? TypedResults.NotFound() : TypedResults.Ok(PersonView.Of(person));
    }

    private static async Task<Results<Ok<PersonView>, NotFound>> FindByPhoneAsync(
        PhoneSearch search,
        RegistrationDesk desk,
        CancellationToken cancel)
    {
        var person = await desk.FindByPhoneAsync(search.Phone, cancel);
        return person is null ? TypedResults.NotFound() : TypedResults.Ok(PersonView.Of(person));
    }
}
