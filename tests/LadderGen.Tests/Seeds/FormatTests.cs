using LadderGen.Tests.Reading;

namespace LadderGen.Tests.Seeds;

/// <summary>Documents in all formats, from the file to the model.</summary>
public sealed class FormatTests
{
    [SkippableFact]
    public void A_competency_that_is_twice_in_a_level_is_reported_in_HTML_too()
    {
        var text = Shared.Read("corpus/malformed/duplicate-competency-html.md");
        var preamble = Reader.Markdown(text).Labels[1].Text;
        var bound = TestLadder.Bind(
            ("ladder.yml", $$"""
                ladder: Skore
                levels: [Junior, Pleno, Sênior, Principal Engineer, Tech lead]
                ignore: [Glossário, "{{preamble}}"]
                """),
            ("ladder.md", text));
        Assert.StartsWith(
            "ladder.md(195,8): LADDER105: 'Responsabilidades com pessoas (focado em itens técnicos)' is a competency of 'Tech lead' twice",
            Assert.Single(bound.Log()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sre.html", "<h2>Junior</h2><h3>Mastery</h3><ul><li>Plans</li></ul><h2>Senior</h2><h3>Mastery</h3><ul><li>Leads</li></ul>")]
    [InlineData("sre.HTM", "<table><tr><th>Area<th>Junior<th>Senior<tr><td>Mastery<td>Plans<td>Leads</table>")]
    [InlineData("sre.md", "<table>\n<tr>\n<th>Area<th>Junior<th>Senior\n<tr>\n<td>Mastery<td>Plans<td>Leads\n</table>")]
    [InlineData("sre.csv", "SRE;;\nArea;Junior;Senior\nMastery;Plans;Leads\n")]
    [InlineData("sre.md", "| Area | Junior | Senior |\n|---|---|---|\n| Mastery | Plans | Leads |")]
    public void A_document_gives_the_same_ladder_in_every_format(string name, string text) => Assert.Equal(
        "Junior / Mastery: Plans\nSenior / Mastery: Leads",
        TestLadder.Bind(("ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]"), (name, text)).Text());
}
