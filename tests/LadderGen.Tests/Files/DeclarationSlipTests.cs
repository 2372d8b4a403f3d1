using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Files;

/// <summary>
/// A slip in the declaration at the top of a document is reported at its place, and the document is not left out without a word.
/// </summary>
public sealed class DeclarationSlipTests
{
    private const string Page = "\n# Cooks\n\n## L1\n\n### Heat\n\n- Grills a fish.\n";

    private static readonly TestProject Others =
        TestProject.Of(("ladders/ushers.md", "---\nladder: Ushers\n---\n# L1\n## Welcome\n- Opens the door.\n"));

    [Theory]
    [InlineData("---\nlader: Cooks\nrole: [Cook]\n---\n", 2, "Write 'ladder: Cooks'")]
    [InlineData("---\nLadder: Cooks\n---\n", 2, "Write 'ladder: Cooks'")]
    [InlineData("---\nLADDER: Cooks\n---\n", 2, "Write 'ladder: Cooks'")]
    [InlineData("---\nrole: [Cook]\nladders: Cooks\n---\n", 3, "Write 'ladder: Cooks'")]
    [InlineData("---\nladdre: Cooks\n---\n", 2, "Write 'ladder: Cooks'")]
    [InlineData("---\nladder = Cooks\n---\n", 2, "Write 'ladder: Cooks'")]
    [InlineData("---\nladder Cooks\n---\n", 2, "Write 'ladder: Cooks'")]
    [InlineData("---\nladder： Cooks\n---\n", 2, "Write 'ladder: Cooks'")]
    [InlineData("---\n- ladder: Cooks\n---\n", 2, "Write 'ladder: Cooks'")]
    [InlineData("---\n**ladder:** Cooks\n---\n", 2, "Write 'ladder: Cooks'")]
    [InlineData("—\nladder: Cooks\n—\n", 1, "Type three hyphens")]
    [InlineData("–––\nladder: Cooks\n–––\n", 1, "Type three hyphens")]
    [InlineData("--\nladder: Cooks\n--\n", 1, "Type three hyphens")]
    [InlineData("-----\nladder: Cooks\n-----\n", 1, "Type three hyphens")]
    [InlineData("\\---\nladder: Cooks\n\\---\n", 1, "Type three hyphens")]
    [InlineData("***\nladder: Cooks\n***\n", 1, "Type three hyphens")]
    [InlineData("+++\nladder = \"Cooks\"\n+++\n", 1, "Type three hyphens")]
    [InlineData("```yaml\nladder: Cooks\n```\n", 1, "Type three hyphens")]
    [InlineData("—-\nladder: Cooks\n---\n", 1, "Type three hyphens")]
    [InlineData("ladder: Cooks\nrole: [Cook]\n---\n", 1, "the line '---' above it is missing")]
    [InlineData("ladder: Cooks\nrole: [Cook]\n\n", 1, "the line '---' above it is missing")]
    [InlineData("\n\nladder: Cooks\n", 3, "the line '---' above it is missing")]
    [InlineData("# Cooks\n\n---\nladder: Cooks\n---\n", 4, "not at the top of the document")]
    public void LADDER005_a_slip_in_a_declaration(string top, int line, string remedy)
    {
        foreach (var name in new[] { "ladders/cooks.md", "ladders/cooks/cooks.txt", "ladders/cooks/Cooks.markdown" })
        {
            var found = Assert.Single(Others.With(name, top + Page).Run().Log);
            Assert.StartsWith($"{name}({line},1): error LADDER005: ", found, StringComparison.Ordinal);
            Assert.Contains(remedy, found, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("---\ntitle: Cooks\nrole: [Cook]\n---\n", 2)]
    [InlineData("---\nlevels: [Junior, Senior]\n---\n", 2)]
    [InlineData("levels: [Junior, Senior]\nrole: Cook\n", 1)]
    public void LADDER002_a_declaration_without_a_name(string top, int line)
    {
        var found = Assert.Single(Others.With("ladders/cooks.md", top + Page).Run().Log);
        Assert.StartsWith($"ladders/cooks.md({line},1): error LADDER002: ", found, StringComparison.Ordinal);
        Assert.Contains("Add a line such as 'ladder: ", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\nladder: Cooks\n—\n")]
    [InlineData("---\nladder: Cooks\nrole: [Cook]\n\n")]
    public void LADDER002_the_second_line_of_dashes_is_missing(string top) =>
        Assert.Contains(
            "error LADDER002: ",
            Assert.Single(Others.With("ladders/cooks.md", top + Page).Run().Log),
            StringComparison.Ordinal);

    /// <summary>A declaration that looks right is right.</summary>
    [Theory]
    [InlineData("---\nladder: Cooks\n---\n")]
    [InlineData("\n---\nladder: Cooks\n---\n")]
    [InlineData("\r\n \r\n---\r\nladder: Cooks\r\n---\r\n")]
    [InlineData("\uFEFF---\nladder: Cooks\n---\n")]
    [InlineData("\u200B---\nladder: Cooks\n---\u00A0\n")]
    [InlineData("\t\n---\t\nladder: Cooks\n...\n")]
    public void A_declaration_that_looks_right_is_read(string top)
    {
        var run = Others.With("ladders/cooks.md", top + Page).Run();
        Assert.Empty(run.Log);
        Assert.Contains("Cooks.g.cs", run.Sources.Keys);
    }

    /// <summary>A page of a website, a text about ladders, and a leader are not declarations.</summary>
    [Theory]
    [InlineData("---\ntitle: Cooks\nweight: 3\n---\n")]
    [InlineData("---\nleader: Ann\n---\n")]
    [InlineData("How to declare one:\n\n    ladder: Cooks\n\nThat is all.\n")]
    [InlineData("The ladder of the cooks has two levels.\n")]
    [InlineData("# Ladder: the cooks\n")]
    public void Any_other_top_is_only_a_document_without_a_declaration(string top) =>
        Assert.Equal(["LADDER403"], Others.With("ladders/cooks.md", top + Page).Run().Diagnostics.Select(d => d.Id));

    /// <summary>The declaration beside it counts, and the page may have what its website needs.</summary>
    [Theory]
    [InlineData("---\ntitle: Cooks\nrole: chef\nlevels: 2\n---\n")]
    [InlineData("---\nladders: 2\n---\n")]
    public void The_page_of_a_declared_ladder_may_have_any_keys(string top) =>
        Assert.Empty(
            Others.With("ladders/cooks/ladder.yml", "ladder: Cooks\n")
                .With("ladders/cooks/cooks.md", top + Page)
                .Run().Log);
}
