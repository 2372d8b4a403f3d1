namespace LadderGen.Tool.Tests.Commands;

/// <summary><c>laddergen lock</c> does what <c>dotnet build -t:LockLadders</c> does.</summary>
public sealed class LockTests
{
    private const string Bakery = """
        ---
        ladder: Bakery
        levels: [Junior]
        ---
        # Bakery
        ## Junior
        ### Dough
        - Weighs flour.
        """;

    private const string Lock =
        "# LadderGen lock 1: the ids of the ladder 'Bakery' that were released. Renew it with 'dotnet build -t:LockLadders'.\n" +
        "bakery\tBakery\tBakery\n" +
        "bakery/competencies/dough\tDough\tDough\n" +
        "bakery/junior\tJunior\tJunior\n" +
        "bakery/junior/dough/weighs-flour\tWeighsFlour\tWeighs flour.\n";

    [Fact]
    public async Task A_lock_is_written_beside_the_declaration_and_then_is_up_to_date()
    {
        using TestFolder folder = new(("hr/bakery.md", Bakery));

        var first = await Answer.PipedAsync("lock", folder.Path);
        Assert.Equal((0, "Bakery: 4 ids locked, 0 with new words.", ""), (first.Code, first.Lines.First(), first.Errors));
        Assert.Equal(Lock, folder.Read("hr/Bakery.lock"));

        var second = await Answer.PipedAsync("lock", folder.Path);
        Assert.Equal((0, "Bakery: the lock is up to date."), (second.Code, second.Lines.First()));
        Assert.Equal(Lock, folder.Read("hr/Bakery.lock"));
    }

    [Fact]
    public async Task A_reworded_expectation_keeps_its_id()
    {
        using TestFolder folder = new(("bakery.md", Bakery));
        await Answer.PipedAsync("lock", folder.Path);

        folder.Write("bakery.md", Bakery.Replace("Weighs flour.", "Weighs the flour with care.", StringComparison.Ordinal));
        var answer = await Answer.PipedAsync("lock", folder.Path);

        Assert.Equal((0, "Bakery: 0 ids locked, 1 with new words."), (answer.Code, answer.Lines.First()));
        Assert.Contains(
            "bakery/junior/dough/weighs-flour\tWeighsFlour\tWeighs the flour with care.\n",
            folder.Read("Bakery.lock"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ladder_with_errors_is_not_locked()
    {
        using TestFolder folder = new(("bakery.md", Bakery + "\n### Dough\n- Folds it.\n"));

        var answer = await Answer.PipedAsync("lock", folder.Path);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("bakery.md(9,5): error LADDER105: ", answer.Lines.First(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("Bakery.lock")));
    }

    [Fact]
    public async Task A_file_of_another_tool_is_not_replaced()
    {
        using TestFolder folder = new(("bakery.md", Bakery), ("Bakery.lock", "mine"));

        var answer = await Answer.PipedAsync("lock", folder.Path);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("Bakery.lock(1,1): error LADDER604: ", answer.Lines.First(), StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("Bakery.lock"));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_lock_is_reported()
    {
        using TestFolder folder = new(("bakery.md", Bakery), ("Bakery.lock/notes.png", ""));

        var answer = await Answer.PipedAsync("lock", folder.Path);

        Assert.Equal(2, answer.Code);
        Assert.Equal($"'{folder.PathOf("Bakery.lock")}' is a folder. Give the path of a file.", answer.ErrorLines.First());
    }
}
