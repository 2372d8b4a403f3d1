namespace LadderGen.Tool.Files;

/// <summary>Writes a file as a whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file that does not exist yet, or replaces one if that was asked for.</summary>
    /// <param name="path">The path of the file. Its folder is created if it is missing.</param>
    /// <param name="force">True to replace a file that exists.</param>
    /// <param name="write">Writes the content to a stream.</param>
    /// <param name="cancellation">Cancels the writing. Nothing is left behind then.</param>
    /// <exception cref="WrongUseException">The file exists, and <paramref name="force"/> is false.</exception>
    public static async Task WriteAsync(
        string path,
        bool force,
        Func<Stream, CancellationToken, Task> write,
        CancellationToken cancellation)
    {
        var full = Path.GetFullPath(path);
        Refuse(full, force);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);

        // Beside the file, since a file can only be moved as a whole within one disk.
        var unfinished = $"{full}.{Path.GetRandomFileName()}.tmp";
        try
        {
            var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream, cancellation).ConfigureAwait(false);
                await stream.FlushAsync(cancellation).ConfigureAwait(false);
            }

            cancellation.ThrowIfCancellationRequested();

            // Another program may have made the file in the meantime.
            Refuse(full, force);
            File.Move(unfinished, full, overwrite: force);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Writes text as UTF-8, without a byte order mark.</summary>
    /// <inheritdoc cref="WriteAsync(string, bool, Func{Stream, CancellationToken, Task}, CancellationToken)"/>
    public static Task WriteAsync(string path, bool force, string text, CancellationToken cancellation) => WriteAsync(
        path,
        force,
        async (stream, token) => await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), token).ConfigureAwait(false),
        cancellation);

    /// <summary>Refuses to write over a folder, or over a file unless that was asked for.</summary>
    /// <exception cref="WrongUseException">The path is one of those.</exception>
    public static void Refuse(string path, bool force)
    {
        if (Directory.Exists(path))
        {
            throw new WrongUseException($"'{path}' is a folder. Give the path of a file.");
        }

        if (!force && File.Exists(path))
        {
            throw new WrongUseException($"'{path}' exists. Use --force to replace it.");
        }
    }
}
