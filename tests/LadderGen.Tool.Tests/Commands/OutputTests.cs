using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Tests.Commands;

/// <summary>All commands explain themselves, and adapt their output to where it goes.</summary>
public sealed class OutputTests
{
    private const char Escape = '\e';

    private static readonly string Examples = Path.Combine(Repository.Root, "ladders");

    public static TheoryData<string> Commands() => ["init", "check", "show", "compare", "diff", "lock", "export"];

    /// <summary>Commands that show the examples, as they are typed.</summary>
    public static TheoryData<string> Views()
    {
        TheoryData<string> views = ["check EXAMPLES", "show --in EXAMPLES", "diff EXAMPLES/sre EXAMPLES/data"];
        foreach (var ladder in LadderFolder.Read(Examples).Set())
        {
            views.Add($"show {ladder.Id} --in EXAMPLES");
            views.Add($"show {ladder.Id} {ladder.Levels[0].Name} --in EXAMPLES");
            views.Add($"show {ladder.Id} --as-read --in EXAMPLES");
            views.Add($"compare {ladder.Levels[0].Id} {ladder.Levels[^1].Id.Split('/')[1]} --in EXAMPLES");
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_has_an_example(string command)
    {
        var answer = await Answer.PipedAsync(command, "--help");

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.Contains(answer.Lines, l => l.Trim().StartsWith($"laddergen {command}", StringComparison.Ordinal));
        Assert.Contains("Example", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_misspelled_option_is_wrong_use(string command)
    {
        var answer = await Answer.PipedAsync(command, "--colour");

        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains($"'laddergen {command} --help' lists the commands and options.", answer.ErrorLines);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_pipe_gets_plain_text(string typed)
    {
        var answer = await Answer.PipedAsync(Arguments(typed));

        Assert.NotEmpty(answer.Output);
        Assert.Equal((false, ""), (answer.Output.Contains(Escape, StringComparison.Ordinal), answer.Errors));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task NO_COLOR_changes_no_word(string typed)
    {
        var colored = await Answer.OnTerminalAsync(80, noColor: false, Arguments(typed));
        var plain = await Answer.OnTerminalAsync(80, noColor: true, Arguments(typed));

        Assert.Contains($"{Escape}[", colored.Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Escape}[3", plain.Output, StringComparison.Ordinal);
        Assert.Equal(WithoutEscapes(colored.Output), WithoutEscapes(plain.Output));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_terminal_of_80_columns_shows_whole_lines(string typed)
    {
        var answer = await Answer.OnTerminalAsync(80, noColor: true, Arguments(typed));

        Assert.All(WithoutEscapes(answer.Output).Split('\n'), line => Assert.True(line.TrimEnd().Length <= 80, line));
    }

    private static string[] Arguments(string typed) =>
        [.. typed.Split(' ').Select(a => a.Replace("EXAMPLES", Examples, StringComparison.Ordinal))];

    private static string WithoutEscapes(string output) =>
        string.Concat(output.Split(Escape).Select((part, i) => i == 0 ? part : part[(part.IndexOf('m', StringComparison.Ordinal) + 1)..]));
}
