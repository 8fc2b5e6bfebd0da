namespace PrivacyAnalyzers.EditorTests;

/// <summary>The sample, open in an editor once for all tests.</summary>
public sealed class OpenSample : IAsyncLifetime
{
    private SampleCopy? _copy;

    internal Editor Editor { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _copy = await SampleCopy.MakeAsync();
        Editor = await Editor.OpenAsync(_copy.Project);
    }

    public Task DisposeAsync()
    {
        Editor?.Dispose();
        _copy?.Dispose();
        return Task.CompletedTask;
    }
}
