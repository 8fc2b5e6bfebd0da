using System.Threading.Tasks;
using Grpc.Core;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using RestSharp;

public static class Clients
{
    public static async Task Rest(IRestClient client, Person person)
    {
        var request = new RestRequest("people/" + person.Name); // leak
        request.Resource = person.Camp;
        request.AddJsonBody(person); // leak
        request.AddJsonBody(new { person.Camp });
        request.AddBody(person); // leak
        request.AddXmlBody(person); // leak
        request.AddObject(person); // leak
        request.AddStringBody(person.Name, DataFormat.Json); // leak
        request.AddStringBody(person.Camp, DataFormat.Json);
        request.AddParameter("name", person.Name); // leak
        request.AddOrUpdateParameter("camp", person.Camp);
        request.AddQueryParameter("name", person.Name); // leak
        request.AddUrlSegment("name", person.Name); // leak
        request.AddUrlSegment("camp", person.Camp);
        request.AddHeader("X-Name", person.Name); // leak
        request.AddCookie("name", person.Name, "/", "a.example"); // leak
        request.AddFile("name", Encoding.UTF8.GetBytes(person.Name), "name.txt"); // leak
        client.AddDefaultQueryParameter("name", person.Name); // leak
        client.AddDefaultHeader("X-Name", person.Name); // leak
        await client.PostJsonAsync("people", person); // leak
        await client.PutJsonAsync<object, string>("people", new { person.Camp });
        await client.GetJsonAsync<string>("people", new { person.Name }); // leak
    }

    public static async Task Remote(
        CallInvoker invoker,
        Method<Person, Person> register,
        IClientStreamWriter<Person> stream,
        Person person)
    {
        invoker.BlockingUnaryCall(register, null, default, person); // leak
        await invoker.AsyncUnaryCall(register, null, default, person); // leak
        invoker.AsyncServerStreamingCall(register, null, default, person); // leak
        await stream.WriteAsync(person); // leak
        var headers = new Metadata();
        headers.Add("name", person.Name); // leak
        headers.Add("camp", person.Camp);
        headers.Add("name-bin", Encoding.UTF8.GetBytes(person.Name)); // leak
    }

    public static async Task Hubs(IHubContext<Hub> hub, HubConnection connection, Person person)
    {
        await hub.Clients.All.SendAsync("registered", person); // leak
        await hub.Clients.All.SendAsync("registered", person.Camp);
        await hub.Clients.All.SendAsync("registered", person.Camp, person.Name); // leak
        await hub.Clients.All.SendCoreAsync("registered", [person.Name]); // leak
        await hub.Clients.Client("1").InvokeAsync<string>("registered", person.Name, default); // leak
        await connection.SendAsync("register", person.Name); // leak
        await connection.InvokeAsync("register", person); // leak
        await connection.InvokeAsync<string>("register", person.Camp);
        await connection.SendCoreAsync("register", [person.Name]); // leak
        connection.StreamAsync<string>("register", person.Name); // leak
    }

    public static async Task Fluent(Flurl.Http.IFlurlRequest request, Person person)
    {
        await Flurl.Http.GeneratedExtensions.PostJsonAsync(request, new { person.Name }); // leak
        await Flurl.Http.GeneratedExtensions.PostJsonAsync(request, new { person.Camp });
        _ = new Flurl.Url("https://a.example").SetQueryParam("name", person.Name); // leak
        _ = new Flurl.Url("https://a.example").SetQueryParam("camp", person.Camp);
    }
}
