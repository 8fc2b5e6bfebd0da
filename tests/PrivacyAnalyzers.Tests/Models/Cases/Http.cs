using System.Net.Http.Json;
using System.Net.Http;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Net;
using System.Threading.Tasks;

public static class Http
{
    public static async Task Addresses(HttpClient http, Person person, WebClient old)
    {
        await http.GetAsync("https://a.example/" + person.Name); // leak
        await http.GetAsync("https://a.example/" + person.Camp);
        await http.GetAsync(new Uri("https://a.example/" + person.Name)); // leak
        await http.GetStringAsync($"https://a.example/{person.Name}"); // leak
        await http.GetStreamAsync($"https://a.example/{person.Name}"); // leak
        await http.GetByteArrayAsync($"https://a.example/{person.Name}"); // leak
        await http.DeleteAsync($"https://a.example/{person.Name}"); // leak
        await http.GetFromJsonAsync<string>($"https://a.example/{person.Name}"); // leak
        await http.DeleteFromJsonAsync<string>($"https://a.example/{person.Name}"); // leak
        http.GetFromJsonAsAsyncEnumerable<string>($"https://a.example/{person.Name}"); // leak
        var builder = new UriBuilder("https://a.example") { Query = "name=" + person.Name };
        await http.GetAsync(builder.Uri); // leak
        await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://a.example/" + person.Name)); // leak
        await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://a.example/" + person.Camp));
        var request = new HttpRequestMessage { RequestUri = new Uri("https://a.example/" + person.Name) };
        http.Send(request); // leak
        old.DownloadString("https://a.example/" + person.Name); // leak
        await old.DownloadDataTaskAsync("https://a.example/" + person.Name); // leak
        old.OpenRead("https://a.example/" + person.Name); // leak
        WebRequest.Create("https://a.example/" + person.Name); // leak
        WebRequest.CreateHttp("https://a.example/" + person.Camp);
    }

    public static async Task Contents(HttpClient http, Person person, WebClient old)
    {
        await http.PostAsync("https://a.example", new StringContent(person.Name)); // leak
        await http.PostAsync("https://a.example", new StringContent(person.Camp));
        await http.PutAsync("https://a.example", new ByteArrayContent(Encoding.UTF8.GetBytes(person.Name))); // leak
        await http.PatchAsync("https://a.example", JsonContent.Create(person)); // leak
        await http.PostAsJsonAsync("https://a.example", person); // leak
        await http.PostAsJsonAsync("https://a.example", new { person.Camp });
        await http.PutAsJsonAsync("https://a.example", new { person.Name }); // leak
        await http.PatchAsJsonAsync("https://a.example", person); // leak
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = person.Name });
        await http.PostAsync("https://a.example", form); // leak
        var parts = new MultipartFormDataContent();
        await http.PostAsync("https://a.example", parts);
        parts.Add(new StringContent(person.Name), "name");
        await http.PostAsync("https://a.example", parts); // leak
        var request = new HttpRequestMessage(HttpMethod.Post, "https://a.example");
        request.Content = new StringContent(person.Name);
        await http.SendAsync(request); // leak
        request.Headers.Add("X-Name", person.Name); // leak
        request.Headers.TryAddWithoutValidation("X-Name", person.Camp);
        old.UploadString("https://a.example", person.Name); // leak
        await old.UploadStringTaskAsync("https://a.example", person.Camp);
        old.UploadData("https://a.example", Encoding.UTF8.GetBytes(person.Name)); // leak
    }

    public static async Task Sockets(Socket socket, UdpClient udp, NetworkStream stream, WebSocket web, Person person)
    {
        var bytes = Encoding.UTF8.GetBytes(person.Name);
        socket.Send(bytes); // leak
        socket.Send(Encoding.UTF8.GetBytes(person.Camp));
        await socket.SendAsync(bytes.AsMemory(), SocketFlags.None); // leak
        udp.Send(bytes, bytes.Length); // leak
        await udp.SendAsync(bytes, bytes.Length); // leak
        stream.Write(bytes, 0, bytes.Length); // leak
        await stream.WriteAsync(bytes.AsMemory()); // leak
        await web.SendAsync(bytes.AsMemory(), WebSocketMessageType.Text, true, default); // leak
        await web.SendAsync(new ArraySegment<byte>(bytes), WebSocketMessageType.Text, true, default); // leak
        await new ClientWebSocket().ConnectAsync(new Uri("wss://a.example/" + person.Name), default); // leak
    }
}
