using PrivacyAnalyzers.Tool.Output;

namespace PrivacyAnalyzers.Tool.Tests.Output;

public sealed class AtomicFileTests
{
    [Fact]
    public async Task A_file_is_replaced_and_no_draft_is_left()
    {
        using var folder = new TemporaryFolder();
        await AtomicFile.WriteAsync(folder["new", "a.md"], "one", default);
        await AtomicFile.WriteAsync(folder["new", "a.md"], "two", default);

        Assert.Equal("two", await File.ReadAllTextAsync(folder["new", "a.md"]));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder["new"]));
    }

    [Fact]
    public async Task A_stopped_run_leaves_the_file_as_it_was()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["a.md"], "before");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            AtomicFile.WriteAsync(folder["a.md"], "after", stop.Token));

        Assert.Equal("before", await File.ReadAllTextAsync(folder["a.md"]));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task What_cannot_be_replaced_stays()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["a.md", "taken"]);

        await Assert.ThrowsAnyAsync<Exception>(() => AtomicFile.WriteAsync(folder["a.md"], "after", default));

        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
