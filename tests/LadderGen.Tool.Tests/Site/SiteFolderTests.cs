using LadderGen.Tool.Site;

namespace LadderGen.Tool.Tests.Site;

/// <summary>A site replaces and removes its own files, and nobody else's.</summary>
public sealed class SiteFolderTests
{
    [Fact]
    public async Task A_site_is_written_with_a_list_of_its_files()
    {
        using TestFolder folder = new();

        await WriteAsync(folder, [new("index.html", "one"), new("sre/index.html", "two")]);

        Assert.Equal(["index.html", SiteFolder.List, "sre/index.html"], FilesOf(folder));
        Assert.Equal(
            "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  index.html\n" +
            "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3  sre/index.html\n",
            folder.Read(SiteFolder.List));
    }

    [Fact]
    public async Task A_second_run_replaces_what_changed_and_removes_what_is_gone_with_its_folder()
    {
        using TestFolder folder = new();
        await WriteAsync(folder, [new("index.html", "one"), new("sre/l2/index.html", "two"), new("data/index.html", "three")]);

        var kept = await WriteAsync(folder, [new("index.html", "new"), new("data/index.html", "three")]);

        Assert.Empty(kept);
        Assert.Equal(["data/index.html", "index.html", SiteFolder.List], FilesOf(folder));
        Assert.False(Directory.Exists(folder.PathOf("sre")));
        Assert.Equal("new", folder.Read("index.html"));
    }

    [Fact]
    public async Task A_file_of_somebody_else_is_replaced_only_by_force_and_nothing_is_written_before()
    {
        using TestFolder folder = new(("sre/index.html", "mine"), ("notes.txt", "mine"));
        SiteFile[] site = [new("index.html", "one"), new("sre/index.html", "two")];

        var refused = await Assert.ThrowsAsync<WrongUseException>(() => WriteAsync(folder, site));
        var mine = folder.PathOf(Path.Combine("sre", "index.html"));
        Assert.StartsWith($"'{mine}' would be replaced", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["notes.txt", "sre/index.html"], FilesOf(folder));
        Assert.Equal("mine", folder.Read("sre/index.html"));

        await new SiteFolder(folder.Path).WriteAsync(site, force: true, CancellationToken.None);
        Assert.Equal("two", folder.Read("sre/index.html"));
        Assert.Equal("mine", folder.Read("notes.txt"));
    }

    [Fact]
    public async Task A_page_that_somebody_changed_is_not_replaced_unasked()
    {
        using TestFolder folder = new();
        await WriteAsync(folder, [new("index.html", "one")]);
        folder.Write("index.html", "one, and my words");

        await Assert.ThrowsAsync<WrongUseException>(() => WriteAsync(folder, [new("index.html", "two")]));

        Assert.Equal("one, and my words", folder.Read("index.html"));
    }

    [Fact]
    public async Task A_page_that_is_gone_from_the_site_and_that_somebody_changed_is_kept_and_reported()
    {
        using TestFolder folder = new();
        await WriteAsync(folder, [new("index.html", "one"), new("sre/index.html", "two")]);
        folder.Write("sre/index.html", "two, and my words");

        var kept = await WriteAsync(folder, [new("index.html", "one")]);

        Assert.Equal([folder.PathOf(Path.Combine("sre", "index.html"))], kept);
        Assert.Equal("two, and my words", folder.Read("sre/index.html"));
    }

    [Fact]
    public async Task A_list_that_names_files_outside_of_the_folder_removes_none_of_them()
    {
        using TestFolder folder = new(("secret.txt", "one"));
        const string One = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
        folder.Write($"site/{SiteFolder.List}", $"{One}  ../secret.txt\n{One}  {folder.PathOf("secret.txt")}\nnonsense\n");

        await new SiteFolder(folder.PathOf("site")).WriteAsync([new("index.html", "one")], force: false, CancellationToken.None);

        Assert.Equal("one", folder.Read("secret.txt"));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_changes_nothing()
    {
        using TestFolder folder = new();
        await WriteAsync(folder, [new("index.html", "one"), new("sre/index.html", "two")]);
        var list = folder.Read(SiteFolder.List);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new SiteFolder(folder.Path).WriteAsync([new("index.html", "new")], force: false, new CancellationToken(canceled: true)));

        Assert.Equal(["index.html", SiteFolder.List, "sre/index.html"], FilesOf(folder));
        Assert.Equal("one", folder.Read("index.html"));
        Assert.Equal(list, folder.Read(SiteFolder.List));
    }

    [Fact]
    public async Task A_run_that_broke_off_between_two_pages_is_repeated_without_force()
    {
        // The list has both sites then, and the pages are of either.
        using TestFolder folder = new();
        await WriteAsync(folder, [new("index.html", "one"), new("data/index.html", "two"), new("sre/index.html", "three")]);
        var before = folder.Read(SiteFolder.List);
        await WriteAsync(folder, [new("index.html", "new"), new("sre/index.html", "newer")]);
        folder.Write(SiteFolder.List, before + folder.Read(SiteFolder.List));
        folder.Write("index.html", "one");
        folder.Write("data/index.html", "two");

        var kept = await WriteAsync(folder, [new("index.html", "new"), new("sre/index.html", "newer")]);

        Assert.Empty(kept);
        Assert.Equal(["index.html", SiteFolder.List, "sre/index.html"], FilesOf(folder));
        Assert.Equal("new", folder.Read("index.html"));
    }

    private static Task<IReadOnlyList<string>> WriteAsync(TestFolder folder, IReadOnlyList<SiteFile> files) =>
        new SiteFolder(folder.Path).WriteAsync(files, force: false, CancellationToken.None);

    private static IEnumerable<string> FilesOf(TestFolder folder) =>
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
