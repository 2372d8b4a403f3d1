using LadderGen.Tool.Files;

namespace LadderGen.Tool.Tests.Files;

/// <summary>A file is written as a whole or not at all, and never over a file that somebody else made.</summary>
public sealed class WholeFileTests
{
    [Fact]
    public async Task A_new_file_is_written_with_its_folder()
    {
        using TestFolder folder = new();

        await WholeFile.WriteAsync(folder.PathOf("out/sre.md"), force: false, "# SRE", CancellationToken.None);

        Assert.Equal("# SRE", folder.Read("out/sre.md"));
    }

    [Fact]
    public async Task A_file_that_exists_is_replaced_only_by_force()
    {
        using TestFolder folder = new(("sre.md", "mine"));
        var path = folder.PathOf("sre.md");

        var refused = await Assert.ThrowsAsync<WrongUseException>(
            () => WholeFile.WriteAsync(path, force: false, "yours", CancellationToken.None));
        Assert.Equal($"'{path}' exists. Use --force to replace it.", refused.Message);
        Assert.Equal("mine", folder.Read("sre.md"));

        await WholeFile.WriteAsync(path, force: true, "yours", CancellationToken.None);
        Assert.Equal("yours", folder.Read("sre.md"));
    }

    [Fact]
    public async Task A_write_that_fails_or_is_cancelled_leaves_nothing_and_keeps_the_old_file()
    {
        using TestFolder folder = new(("sre.md", "mine"));
        using CancellationTokenSource cancellation = new();

        await Assert.ThrowsAsync<IOException>(() => WholeFile.WriteAsync(
            folder.PathOf("sre.md"),
            force: true,
            (stream, _) =>
            {
                stream.WriteByte(1);
                throw new IOException("The disk is full.");
            },
            CancellationToken.None));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WholeFile.WriteAsync(
            folder.PathOf("sre.md"),
            force: true,
            async (stream, _) =>
            {
                stream.WriteByte(1);
                await cancellation.CancelAsync();
            },
            cancellation.Token));

        Assert.Equal([folder.PathOf("sre.md")], Directory.GetFiles(folder.Path));
        Assert.Equal("mine", folder.Read("sre.md"));
    }

    [Fact]
    public async Task A_folder_is_not_a_file()
    {
        using TestFolder folder = new(("sre.md/notes.txt", ""));

        await Assert.ThrowsAsync<WrongUseException>(
            () => WholeFile.WriteAsync(folder.PathOf("sre.md"), force: true, "", CancellationToken.None));
    }
}
