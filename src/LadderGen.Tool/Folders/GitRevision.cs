using System.ComponentModel;
using System.Diagnostics;

namespace LadderGen.Tool.Folders;

/// <summary>A folder as a Git revision has it, in a temporary folder. The repository and its index stay as they are.</summary>
internal sealed class GitRevision : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("laddergen-");

    private GitRevision()
    {
    }

    /// <summary>The path of the folder, which is empty if the revision does not have it.</summary>
    public string Path { get; private set; } = "";

    /// <param name="folder">The folder in the repository.</param>
    /// <param name="revision">A branch, a tag, a commit, or whatever else Git takes for one.</param>
    /// <exception cref="WrongUseException">The folder is not in a repository, or the repository does not have the revision.</exception>
    public static async Task<GitRevision> CheckOutAsync(string folder, string revision, CancellationToken cancellation)
    {
        var inRepository = await GitAsync(folder, null, cancellation, "rev-parse", "--show-prefix").ConfigureAwait(false)
            ?? throw new WrongUseException($"'{revision}' is not a folder, and '{folder}' is not in a Git repository.");
        string[] resolve = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{tree}"];
        var tree = await GitAsync(folder, null, cancellation, resolve).ConfigureAwait(false)
            ?? throw new WrongUseException($"'{revision}' is neither a folder nor a revision of the Git repository of '{folder}'.");

        var checkedOut = new GitRevision();
        try
        {
            // With an index of its own, Git writes files as for any checkout, and leaves those of the repository alone.
            var index = System.IO.Path.Combine(checkedOut._temporary.FullName, "index");
            var files = System.IO.Path.Combine(checkedOut._temporary.FullName, "files") + "/";
            await GitAsync(folder, index, cancellation, "read-tree", tree).ConfigureAwait(false);
            await GitAsync(folder, index, cancellation, "checkout-index", "--all", "--prefix=" + files).ConfigureAwait(false);
            checkedOut.Path = Directory.CreateDirectory(System.IO.Path.Combine(files, inRepository)).FullName;
            return checkedOut;
        }
        catch
        {
            checkedOut.Dispose();
            throw;
        }
    }

    public void Dispose() => _temporary.Delete(recursive: true);

    /// <summary>Runs Git, and returns the first line of its output; null if it fails.</summary>
    private static async Task<string?> GitAsync(string folder, string? index, CancellationToken cancellation, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (index is not null)
        {
            start.Environment["GIT_INDEX_FILE"] = index;
        }

        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync(cancellation);
            var output = await git.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false);
            await errors.ConfigureAwait(false);
            await git.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return git.ExitCode == 0 ? output.Split('\n')[0].TrimEnd('\r') : null;
        }
        catch (Win32Exception)
        {
            throw new WrongUseException("Git was not found. Install it, or give two folders.");
        }
    }
}
