using LadderGen.Tool.Views;

namespace LadderGen.Tool.Tests.Commands;

/// <summary><c>laddergen check --watch</c> checks again when a document is saved.</summary>
public sealed class WatchTests
{
    private const string Right = """
        ---
        ladder: Bakery
        ---
        # Junior
        ## Dough
        - Weighs flour.
        """;

    [Fact]
    public async Task A_saved_document_is_checked_again_until_Ctrl_C()
    {
        using TestFolder folder = new(("bakery.md", Right + "\n## Dough\n- Folds it.\n"));
        using CancellationTokenSource ctrlC = new(TimeSpan.FromMinutes(1));
        using ListeningWriter output = new();

        var watching = CommandLine.RunAsync(
            ["check", folder.Path, "--watch"], Screen.Plain(output), TextWriter.Null, cancellation: ctrlC.Token);
        await output.HearAsync("1 ladder, 1 error, 0 warnings").WaitAsync(ctrlC.Token);
        folder.Write("bakery.md", Right);
        await output.HearAsync("1 ladder, 0 errors, 0 warnings").WaitAsync(ctrlC.Token);
        File.Delete(folder.PathOf("bakery.md"));
        await output.HearAsync("No ladder is declared").WaitAsync(ctrlC.Token);
        folder.Write("bakery.md", Right);
        await output.HearAsync("1 ladder, 0 errors, 0 warnings").WaitAsync(ctrlC.Token);
        await ctrlC.CancelAsync();

        Assert.Equal(ExitCode.Fine, await watching);
    }

    /// <summary>A writer that can be waited for: until it writes some words, after those that were waited for before.</summary>
    private sealed class ListeningWriter : StringWriter
    {
        private readonly Lock _gate = new();
        private string _words = "";
        private TaskCompletionSource? _heard;
        private int _from;

        public Task HearAsync(string words)
        {
            lock (_gate)
            {
                (_words, _heard) = (words, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
                Listen();
                return _heard.Task;
            }
        }

        public override void Write(char value)
        {
            lock (_gate)
            {
                base.Write(value);
                Listen();
            }
        }

        public override void Write(string? value)
        {
            lock (_gate)
            {
                base.Write(value);
                Listen();
            }
        }

        private void Listen()
        {
            var at = ToString().IndexOf(_words, _from, StringComparison.Ordinal);
            if (at >= 0 && _heard?.TrySetResult() == true)
            {
                _from = at + _words.Length;
            }
        }
    }
}
