namespace LadderGen.Tests.Snapshots;

/// <summary>A snapshot that differs, is new or is left over fails its test.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_equal_text_passes_and_leaves_no_received_file()
    {
        Write("T.Runs#a.verified.cs", "one\n");
        Write("T.Runs.verified.txt", "none\n");
        Write("T.Runs#a.received.cs", "of an earlier run");
        Verify(("a.cs", "one\n"), (".txt", "none\n"));
        Assert.Equal(["T.Runs#a.verified.cs", "T.Runs.verified.txt"], Files());
    }

    [Fact]
    public void A_text_that_differs_fails_with_a_diff_and_is_written_beside_its_file()
    {
        Write("T.Runs#a.verified.cs", string.Concat(Enumerable.Range(1, 20).Select(i => $"line {i}\n")));
        var message = Failure(("a.cs", string.Concat(Enumerable.Range(1, 20).Select(i => i == 10 ? "another\n" : $"line {i}\n"))));
        Assert.Contains(
            "@@ -7 +7 @@\n line 7\n line 8\n line 9\n-line 10\n+another\n line 11\n line 12\n line 13\n",
            message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("line 14", message, StringComparison.Ordinal);
        Assert.Equal(["T.Runs#a.received.cs", "T.Runs#a.verified.cs"], Files());
    }

    [Fact]
    public void White_space_is_compared()
    {
        Write("T.Runs#a.verified.cs", "one  two\n");
        Assert.Contains("-one  two\n+one two\n", Failure(("a.cs", "one two\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_file_fails_until_it_is_accepted() =>
        Assert.Contains("T.Runs#a is new", Failure(("a.cs", "one\n")), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_longer_made_is_left_over()
    {
        Write("T.Runs#a.verified.cs", "one\n");
        Write("T.Runs#b.verified.cs", "two\n");
        Write("T.RunsToo#c.verified.cs", "of another test");
        Assert.Equal("T.Runs#b.verified.cs is left over: the test makes no such file. Delete it.", Failure(("a.cs", "one\n")).Trim());
    }

    [Fact]
    public void Carriage_returns_are_never_accepted()
    {
        Write("T.Runs#a.verified.cs", "one\r\n");
        Assert.Contains("U+000D", Failure(("a.cs", "one\r\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verified_file_has_a_test() => Assert.Empty(Snapshot.Orphans());

    private void Verify(params (string, string)[] targets) => Snapshot.Verify(_folder, "T.Runs", targets);

    private string Failure(params (string, string)[] targets) => Assert.Throws<SnapshotException>(() => Verify(targets)).Message;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private string[] Files() => [.. Directory.EnumerateFiles(_folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
}
