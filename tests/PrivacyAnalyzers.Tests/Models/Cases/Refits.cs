using System.Threading;
using System.Threading.Tasks;
using Refit;

public interface IPeople
{
    [Get("/people/{name}")]
    Task<string> Find(string name, CancellationToken cancel);

    [Get("/people")]
    Task<string> Search(string camp, [Query] string name);

    [Post("/people")]
    Task Save([Body] Person person);

    [Post("/people")]
    Task Add(Person person, [Header("X-Name")] string name);

    [Post("/people/{person.Camp}")]
    Task Note([Property] string name);
}

public static class Refits
{
    public static async Task Requests(IPeople people, Person person)
    {
        await people.Find(person.Name, default); // leak
        await people.Find(person.Camp, default);
        await people.Search(person.Camp, person.Name); // leak
        await people.Search(person.Camp, person.Camp);
        await people.Save(person); // leak
        await people.Add(new(), person.Camp); // leak
        await people.Note(person.Name);
    }
}
