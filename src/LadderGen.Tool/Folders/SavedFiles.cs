using System.Threading.Channels;
using LadderGen.Compiler.Compiling;

namespace LadderGen.Tool.Folders;

/// <summary>Waits for documents of a folder to be saved.</summary>
internal sealed class SavedFiles : IDisposable
{
    // Saving is several events: an editor writes, renames and touches a file.
    private static readonly TimeSpan UntilQuiet = TimeSpan.FromMilliseconds(100);

    // One waiting event is enough, however many files are saved meanwhile.
    private readonly Channel<bool> _saved = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly FileSystemWatcher _watcher;

    public SavedFiles(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += OnEvent;
        _watcher.Created += OnEvent;
        _watcher.Deleted += OnEvent;
        _watcher.Renamed += OnEvent;
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits until something was saved, and until the saving is over.</summary>
    /// <returns>False if the waiting was canceled.</returns>
    public async Task<bool> NextAsync(CancellationToken cancellation)
    {
        try
        {
            await _saved.Reader.ReadAsync(cancellation).ConfigureAwait(false);
            await Task.Delay(UntilQuiet, cancellation).ConfigureAwait(false);
            _saved.Reader.TryRead(out _);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => _watcher.Dispose();

    private void OnEvent(object sender, FileSystemEventArgs file)
    {
        if (LadderFiles.AreInterestedIn(file.FullPath))
        {
            _saved.Writer.TryWrite(true);
        }
    }
}
