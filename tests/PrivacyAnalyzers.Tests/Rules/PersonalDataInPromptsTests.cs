using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInPromptsTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInPrompts>().OnTheWeb();

    [Fact]
    public async Task Prompt_is_reported()
    {
        var found = await Rule.Reports("""
            Task Ask(Beneficiary b, OpenAI.Chat.ChatClient chat) =>
                chat.CompleteChatAsync({|PRIV3007:new OpenAI.Chat.UserChatMessage("Summarise " + b.Diagnosis)|});
            """);

        Assert.Equal(
            "'Beneficiary.Diagnosis' (health data) is sent to an AI service by 'ChatClient.CompleteChatAsync'",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Prompt_with_a_case_code_is_accepted() => Rule.Accepts("""
        Task Ask(Beneficiary b, OpenAI.Chat.ChatClient chat) =>
            chat.CompleteChatAsync(new OpenAI.Chat.UserChatMessage("Summarise " + b.CaseCode));
        """);

    [Fact]
    public Task Serialised_object_is_reported() => Rule.Reports("""
        Task Ask(Beneficiary b, Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chat)
        {
            var history = new Microsoft.SemanticKernel.ChatCompletion.ChatHistory();
            history.AddUserMessage({|PRIV3007:JsonSerializer.Serialize(b)|});
            return chat.GetChatMessageContentsAsync(history);
        }
        """);

    [Fact]
    public Task Object_without_personal_data_is_accepted() => Rule.Accepts("""
        void Ask(Beneficiary b, Microsoft.SemanticKernel.ChatCompletion.ChatHistory history) =>
            history.AddUserMessage(JsonSerializer.Serialize(new { b.Camp, b.HouseholdSize }));
        """);
}
