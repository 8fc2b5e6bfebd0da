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
        app.MapPost(Route, Tell).RequireAuthorization();
        app.MapGet(Route, (StoryBoard board) => board.Shown);
    }

    private static Results<Accepted, ForbidHttpResult> Tell(Story story, StoryBoard board)
    {
        if (!story.MayPublish)
        {
            return TypedResults.Forbid();
        }

        board.Show(StoryBoard.HeadlineOf(story));
        return TypedResults.Accepted(new Uri(Route, UriKind.Relative));
    }
}
