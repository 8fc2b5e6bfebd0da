using System.Collections.Concurrent;
using System.Diagnostics;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>A sample that serves requests on a free port of this machine until it is disposed.</summary>
internal sealed class RunningSample : IDisposable
{
    /// <summary>The key that the clean sample asks for.</summary>
    public const string ApiKey = "key-of-the-test";

    private const string Ready = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private RunningSample(string program)
    {
        var environment = new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Logging__LogLevel__Default"] = "Debug",
            ["Storage__Folder"] = _folder.Path,
            ["Security__ApiKey"] = ApiKey,
            // Nothing listens on the discard port: the partner is out of reach.
            ["Partner__BaseAddress"] = "http://127.0.0.1:9/",
        };
        _process = DotnetCommand.Start(Path.GetDirectoryName(program)!, [program], environment);
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Gets where the sample listens.</summary>
    public Uri Address => _address.Task.Result;

    private string Output => string.Join('\n', _output);

    /// <summary>Starts a sample and waits until it listens.</summary>
    /// <param name="program">The path of its assembly.</param>
    /// <returns>The sample.</returns>
    public static async Task<RunningSample> StartAsync(string program)
    {
        var sample = new RunningSample(program);
        try
        {
            await sample._address.Task.WaitAsync(Patience);
            return sample;
        }
        catch (TimeoutException)
        {
            sample.Dispose();
            throw new TimeoutException($"{program} does not listen:\n{sample.Output}");
        }
    }

    /// <summary>Waits for a text on the console, which the log reaches with a delay.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Everything that the sample has written, up to the text and perhaps beyond.</returns>
    /// <exception cref="TimeoutException">The text does not come.</exception>
    public async Task<string> OutputUntilAsync(string text)
    {
        var begin = Stopwatch.GetTimestamp();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (Stopwatch.GetElapsedTime(begin) > Patience)
            {
                throw new TimeoutException($"'{text}' does not come:\n{Output}");
            }

            await Task.Delay(Pause);
        }

        return Output;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private void Note(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        var start = line.IndexOf(Ready, StringComparison.Ordinal);
        if (start >= 0)
        {
            _address.TrySetResult(new Uri(line[(start + Ready.Length)..]));
        }
    }
}
