using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using TextContent = Microsoft.Extensions.AI.TextContent;

public static class Prompts
{
    public static async Task Extensions(
        IChatClient chat,
        IEmbeddingGenerator<string, Embedding<float>> embeddings,
        Person person)
    {
        await chat.GetResponseAsync("Summarise " + person.Name); // leak
        await chat.GetResponseAsync("Summarise " + person.Camp);
        chat.GetStreamingResponseAsync("Summarise " + person.Name); // leak
        await chat.GetResponseAsync(new ChatMessage(ChatRole.User, person.Name)); // leak
        await chat.GetResponseAsync([new ChatMessage(ChatRole.User, person.Name)]); // leak
        await chat.GetResponseAsync([new ChatMessage(ChatRole.User, person.Camp)]);
        await chat.GetResponseAsync(new ChatMessage(ChatRole.User, [new TextContent(person.Name)])); // leak
        var history = new List<ChatMessage> { new(ChatRole.System, "Be kind.") };
        await chat.GetResponseAsync(history);
        history.Add(new(ChatRole.User, person.Name));
        await chat.GetResponseAsync(history); // leak
        await embeddings.GenerateAsync([person.Name]); // leak
        await embeddings.GenerateAsync(person.Name); // leak
        await embeddings.GenerateVectorAsync(person.Name); // leak
        await embeddings.GenerateAsync([person.Camp]);
        _ = new ChatOptions { Instructions = person.Name }; // leak
    }

    public static async Task OpenAi(ChatClient chat, OpenAI.Embeddings.EmbeddingClient embeddings, Person person)
    {
        await chat.CompleteChatAsync(new UserChatMessage(person.Name)); // leak
        await chat.CompleteChatAsync(new UserChatMessage(person.Camp));
        chat.CompleteChat([new SystemChatMessage("Be kind."), new UserChatMessage(person.Name)]); // leak
        chat.CompleteChat(OpenAI.Chat.ChatMessage.CreateUserMessage(person.Name)); // leak
        chat.CompleteChat(new UserChatMessage(ChatMessageContentPart.CreateTextPart(person.Name))); // leak
        chat.CompleteChatStreaming(new UserChatMessage(person.Name)); // leak
        embeddings.GenerateEmbedding(person.Name); // leak
        await embeddings.GenerateEmbeddingsAsync([person.Name]); // leak
        embeddings.GenerateEmbedding(person.Camp);
    }

    public static async Task Kernels(Kernel kernel, IChatCompletionService service, Person person)
    {
        await kernel.InvokePromptAsync("Summarise " + person.Name); // leak
        await kernel.InvokePromptAsync("Summarise {{$text}}", new() { ["text"] = person.Name }); // leak
        await kernel.InvokePromptAsync("Summarise {{$text}}", new() { ["text"] = person.Camp });
        var history = new ChatHistory("Be kind.");
        history.AddUserMessage(person.Name); // leak
        history.AddUserMessage(person.Camp);
        await service.GetChatMessageContentAsync(person.Name); // leak
    }
}
