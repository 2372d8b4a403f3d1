using System.Text.RegularExpressions;

namespace LadderGen.Tests.Files;

/// <summary>A declaration is read as its author sees it. What cannot be read is reported on its own line, in an author's words.</summary>
public sealed partial class YamlSlipTests
{
    private const string Page =
        "# The Garage\n\n## Junior Mechanic\n\n### Tires\n\n- Changes a tire.\n\n## Senior Mechanic\n\n### Tires\n\n- Buys tires.\n";

    [Theory]
    [InlineData("ladder: Garage\nrole: [Mechanic\nlevels: [Junior, Senior]\n", 2, "Write ']'")]
    [InlineData("ladder: Garage\nlevels: [Junior, Senior\n", 2, "Write ']'")]
    [InlineData("ladder: Garage\naliases: { Tires: [Tyres]\nrole: Mechanic\n", 2, "Write '}'")]
    [InlineData("ladder: Garage\nlevels: [Junior, Senior}\nrole: Mechanic\n", 2, "Write ']'")]
    [InlineData("ladder: Garage\ntitle: \"The Garage\nrole: Mechanic\n", 2, "A quote (\") begins here")]
    [InlineData("ladder: Garage\ntitle: 'The Garage\nrole: Mechanic\n", 2, "A quote (') begins here")]
    [InlineData("ladder: Garage\ntitle: \"The Garage\nrole: \"Mechanic\"\n", 2, "A quote (\") begins here")]
    [InlineData("ladder: Garage\nlevels:\n  - Junior\n  - Senior: Senior Mechanic: the second\n", 4, "double quotes|without quotes")]
    [InlineData("ladder: Garage\nrole: Mechanic: the best\n", 2, "role: \"Mechanic: the best\"")]
    [InlineData("ladder: Garage\ntitle: \"The\" Garage\n", 2, "'Garage' comes after the quote")]
    [InlineData("ladder: Garage\nrole Mechanic\nlevels: [Junior, Senior]\n", 2, "a colon and a space")]
    [InlineData("ladder: Garage\nlevels:\n  - Junior\n - Senior\n", 4, "Start it with two spaces and '- '")]
    [InlineData("ladder: Garage\nlevels:\n  - Junior\n    - Senior\n", 4, "Start it with two spaces and '- '")]
    [InlineData("ladder: Garage\nrole: Mechanic\n  levels: [Junior, Senior]\n", 3, "Start it with no space.")]
    [InlineData("  - Junior\nrole: Mechanic\n", 2, "Start it with two spaces.")]
    [InlineData(" ladder: Garage\nrole: Mechanic\n", 2, "Start it with one space.")]
    [InlineData("ladder: Garage\ncompetencies:\n    Skill: [Tires]\n  Trust: [Word]\n", 4, "Start it with four spaces.")]
    public void LADDER002_a_slip_of_YAML(string declaration, int line, string remedy)
    {
        var found = Assert.Single(TestLadder.Bind(("ladder.yml", declaration), ("garage.md", Page)).Log());
        Assert.StartsWith($"ladder.yml({line},", found, StringComparison.Ordinal);
        Assert.Contains("LADDER002", found, StringComparison.Ordinal);
        Assert.Matches(string.Join('|', remedy.Split('|').Select(Regex.Escape)), found);
        Assert.DoesNotMatch(Jargon(), found);
    }

    /// <summary>The same at the top of a document, with the lines of the document.</summary>
    [Fact]
    public void LADDER002_a_slip_of_YAML_in_a_document() =>
        Assert.StartsWith(
            "garage.md(3,8): LADDER002: A list begins with '[' here",
            TestLadder.Bind(("garage.md", "---\nladder: Garage\nrole:  [Mechanic\n---\n" + Page)).Log().Single(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("ladder: Garage\nrole: Mechanic\nlevels:\n\t- Junior\n\t- Senior\n")]
    [InlineData("ladder: Garage\nrole: Mechanic\nlevels:\n\t\t- Junior\n\t\t- Senior: Senior Mechanic\n")]
    [InlineData("ladder: Garage\nrole: Mechanic\nlevels:\n    - Junior\n\t- Senior\n")]
    [InlineData("ladder: Garage\nrole: Mechanic\nlevels:\n\u00A0\u00A0- Junior\n  - Senior\n")]
    [InlineData("ladder: Garage\nrole:\u00A0Mechanic\nlevels:\u2003[Junior, Senior]\n")]
    [InlineData("ladder:Garage\nrole:[Mechanic]\nlevels:[Junior, Senior]\n")]
    [InlineData("ladder :Garage\nrole : [Mechanic]\n")]
    [InlineData("ladder： Garage\nrole：[Mechanic]\n")]
    [InlineData("ladder: Garage\nrole: Mechanic\nlevels:\n  -Junior\n  -Senior\n")]
    [InlineData("ladder: Garage\nrole: Mechanic\nlevels:\n  • Junior\n  • Senior\n")]
    [InlineData("ladder: Garage\nrole: Mechanic\nlevels:\n– Junior\n– Senior\n")]
    [InlineData("ladder: Garage\nrole: Mechanic\nlevels: [“Junior”, “Senior”]\n")]
    [InlineData("\uFEFFladder: Garage\r\nrole: Mech\u200Banic\r\nlevels:\r\n- Junior # the first\r\n- Senior\r\n")]
    [InlineData("# The garage\nladder: Garage # ours\nrole: Mechanic\ncumulative: false #yet\n")]
    [InlineData("ladder: Garage\nrole: >\n  Mechanic\nlevels: [Junior,\n  Senior]\n")]
    public void A_declaration_that_a_reader_understands_is_read(string declaration)
    {
        var bound = TestLadder.Bind(("ladder.yml", declaration), ("garage.md", Page));
        Assert.Empty(bound.Log());
        Assert.Equal(["Junior", "Senior"], bound.Model!.Levels.Select(l => l.Name));
    }

    [Theory]
    [InlineData("Garages: the ladder", "Garages: the ladder")]
    [InlineData("Garage #1", "Garage #1")]
    [InlineData("Garage #1: the \"best\"", "Garage #1: the \"best\"")]
    [InlineData("#1 in tires", "#1 in tires")]
    [InlineData("@home mechanics", "@home mechanics")]
    [InlineData("*Garage*", "*Garage*")]
    [InlineData("“The Garage”", "The Garage")]
    [InlineData("The “best” garage", "The “best” garage")]
    [InlineData("\"Garage #1\" # a comment", "Garage #1")]
    [InlineData("Garage # a comment", "Garage")]
    [InlineData("Garage: the ladder # a comment: yes", "Garage: the ladder # a comment: yes")]
    [InlineData("'It''s a garage'", "It's a garage")]
    [InlineData("C:\\Garage: mine", "C:\\Garage: mine")]
    [InlineData("|\n  The\n  Garage", "The Garage")]
    public void A_title_is_what_the_author_wrote(string written, string title)
    {
        var bound = TestLadder.Bind(("ladder.yml", $"ladder: Garage\ntitle: {written}\nrole: Mechanic\n"), ("garage.md", Page));
        Assert.Empty(bound.Log());
        Assert.Equal(title, bound.Model!.Title.ReplaceLineEndings(" "));
    }

    [Fact]
    public void A_number_sign_in_a_name_is_not_a_comment()
    {
        const string page = "# Level #1\n\n## Tires\n\n- Changes a tire.\n\n# Level #2\n\n## Tires\n\n- Buys tires.\n";
        var bound = TestLadder.Bind(("ladder.yml", "ladder: Garage\nlevels:\n  - Level #1\n  - Second: Level #2\n"), ("garage.md", page));
        Assert.Empty(bound.Log());
        Assert.Equal(["Level1", "Second"], bound.Model!.Levels.Select(l => l.Name));
    }

    [GeneratedRegex("token|scan|mapping|scalar|simple key|flow|sequence|pars(e|ing)|anchor|alias")]
    private static partial Regex Jargon();
}
