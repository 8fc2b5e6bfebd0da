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
        app.MapPost(Route, RegisterAsync); // PRIV4008
        app.MapGet(Route, ListAsync);
        app.MapGet(Route + "/{caseCode}", FindAsync); // PRIV4001 PRIV4002
        app.MapGet(Route + "/by-phone", FindByPhoneAsync); // PRIV4001 PRIV4002
    }

    private static async Task<Results<Created<CaseView>, ProblemHttpResult>> RegisterAsync(
        RegistrationRequest request,
        RegistrationDesk desk,
        HttpContext context,
        CancellationToken cancel)
    {
        try
        {
            var person = await desk.RegisterAsync(request, cancel);
            context.Response.Cookies.Append("last-registered", person.FullName); // PRIV2004
            return TypedResults.Created($"{Route}/{person.CaseCode}", CaseView.Of(person));
        }
        catch (Exception refusal) when (refusal is RegistrationException or ArgumentException)
        {
            const int Status = StatusCodes.Status400BadRequest;
            return TypedResults.Problem(refusal.Message, statusCode: Status); // PRIV4005
        }
    }

    private static async Task<Ok<CaseView[]>> ListAsync(RegistrationDesk desk, CancellationToken cancel)
    {
        var people = await desk.ListAsync(cancel);
        return TypedResults.Ok(people.Select(CaseView.Of).ToArray());
    }

    private static async Task<Results<Ok<Person>, NotFound>> FindAsync(
        string caseCode,
        RegistrationDesk desk,
        CancellationToken cancel)
    {
        var person = await desk.FindAsync(caseCode, cancel);
        return person is null ? TypedResults.NotFound() : TypedResults.Ok(person);
    }

    private static async Task<Results<Ok<Person>, NotFound>> FindByPhoneAsync(
        string phone, // PRIV4003
        RegistrationDesk desk,
        CancellationToken cancel)
    {
        var person = await desk.FindByPhoneAsync(phone, cancel);
        return person is null ? TypedResults.NotFound() : TypedResults.Ok(person);
    }
}
