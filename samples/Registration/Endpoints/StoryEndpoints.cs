using Microsoft.AspNetCore.Http.HttpResults;
using Relief.Registration.Stories;

namespace Relief.Registration.Endpoints;

/// <summary>The addresses under which stories are told and read.</summary>
public static class StoryEndpoints
{
    private const string Route = "/stories";

    /// <summary>Adds the endpoints.</summary>
    /// <param name="app">The application.</param>
    public static void MapStories(this WebApplication app)
    {
        app.MapPost(Route, Tell); // PRIV4008
        app.MapGet(Route, (StoryBoard board) => board.Shown);
    }

    private static Accepted Tell(Story story, StoryBoard board)
    {
        board.Note(story);
        board.Show($"{story.Teller}: {story.Text}"); // PRIV4006 PRIV7006
        return TypedResults.Accepted(new Uri(Route, UriKind.Relative));
    }
}
