using LadderGen.Generator.Pipeline;

namespace LadderGen.Tests.Generating;

/// <summary>
/// In an editor a ladder is broken half of the time. While one is written, letter by letter, the others stay the same: nothing
/// throws, none of their steps runs, and the project keeps its members.
/// </summary>
public sealed class EditingTests
{
    private static readonly TestProject Others = TestProject.Of(
        ("ladders/dev/ladder.yml", "ladder: Dev"),
        ("ladders/dev/E1.md", "# E1\n## Craft\n- Writes code\n"),
        ("ladders/ops.md", "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n"));

    private static readonly GeneratorRun Before = Others.Run();

    [Theory]
    [InlineData(
        "ladders/qa.md",
        "---\nladder: Qa\nrole: [QA, \"Tester\"]\nlevels:\n  - Junior\n  - Senior: [Senior QA (L2)]\nignore: [FAQ]\n---\n" +
        "# Quality\n> Words.\n" +
        "## Junior QA\n### **Care** {#care}\n- Looks `closely` & [asks](x)\n  - often\n\n" +
        "## Senior QA (L2)\n- **Horizon**: a year\n### Care\n- E.g. Found <b>it</b>\n- See Junior\n" +
        "<details><summary>Examples</summary>\n\n- One\n\n</details>\n")]
    [InlineData(
        "ladders/qa.md",
        "---\nladder: Qa\n---\n" +
        "| Skill | L1 | L2 |\n|-------|:--:|---|\n| **Care** | Looks<br>Asks | Finds \\| all |\n| | More | |\n\n" +
        "<table><tr><th>Skill<th>L1</tr><tr><td>Nerve<td>Says no</tr></table>\n")]
    [InlineData("ladders/aa.md", "---\nladder: Aa\n---\n# L1\n## Care\n- Looks\n")] // Before the others.
    [InlineData("ladders/qa/L1.txt", "Quality\n\nQ1 Tester\n\nCare #\n\n- Looks closely\n• Asks\n  twice\n")]
    [InlineData("ladders/qa/L1.csv", "Skill,L1,L2\nCare,\"Looks, and \"\"asks\"\"\nagain\",Finds\n")]
    [InlineData(
        "ladders/qa/L1.html",
        "<!DOCTYPE html><html><body><h1>L1</h1><h2 id=\"c\">Care</h2><ul><li>Looks &amp; asks</li></ul></body></html>\n")]
    public void A_ladder_is_written_letter_by_letter(string name, string text) =>
        Write(name, Enumerable.Range(0, text.Length + 1).Select(length => text[..length]));

    [Fact]
    public void A_declaration_is_written_letter_by_letter_next_to_its_documents()
    {
        const string text =
            "ladder: Qa\ntitle: \"Quality: all\"\ndocuments: [\"L*.md\"]\n" +
            "levels:\n  - Junior: [L1]\n  - L2: Senior\n" +
            "competencies: { Skill: [Care, Nerve] }\naliases: { Care: [Caring] }\ncumulative: true\n";
        const string document =
            "# L1\n## Care\n- Looks\n## Nerve\n- Asks\n" +
            "# Senior\n## Care\n- Finds\n## Nerve\n- Says no\n";
        var texts = Enumerable.Range(0, text.Length + 1).Select(length => text[..length]);
        Write("ladders/qa/ladder.yml", texts, ("ladders/qa/L1.md", document));
    }

    [Fact]
    public void A_whole_ladder_is_written_with_pauses()
    {
        var text = Repository.Read("ladders/sre/sre.md");
        var random = new Random(4);
        var lengths = Enumerable.Range(0, 250).Select(_ => random.Next(text.Length)).Append(text.Length).Order();
        Write("ladders/qa.md", lengths.Select(length => text[..length]));
    }

    [Fact]
    public void A_whole_ladder_is_deleted_line_by_line_from_its_middle()
    {
        var lines = Repository.Read("ladders/sre/sre.md").Split('\n').ToList();
        Write("ladders/qa.md", Texts());

        IEnumerable<string> Texts()
        {
            for (; lines.Count > 0; lines.RemoveAt(lines.Count / 2))
            {
                yield return string.Join('\n', lines);
            }
        }
    }

    /// <summary>An editor hands over the text on the screen while a document is open, and the file again when it is closed.</summary>
    [Fact]
    public void Messages_follow_each_key_and_none_is_left_when_the_document_is_closed()
    {
        const string saved = "---\nladder: Qa\n---\n# L1\n## Care\n- Looks\n";
        var onDisk = Others.With("ladders/qa.md", saved);
        var run = onDisk.Run();
        foreach (var (typed, place) in new[]
        {
            (saved + "## Care\n- Again\n", "ladders/qa.md(7,4)"),
            (saved + "\n## Care\n- Again\n", "ladders/qa.md(8,4)"), // The message moves with the line.
            (saved + "\n## Cares\n- Again\n", null),
            (saved + "## Care\n- Again\n", "ladders/qa.md(7,4)"),
        })
        {
            run = run.Then(p => p.With("ladders/qa.md", typed));
            Assert.Equal(place, run.Log.SingleOrDefault(l => l.Contains("LADDER105", StringComparison.Ordinal))?.Split(':')[0]);
            Assert.Equal(run.Project.Run().Everything, run.Everything);
        }

        run = run.Then(onDisk);
        Assert.Empty(run.Log);
        Assert.Equal(onDisk.Run().Everything, run.Everything);
        Assert.Equal(Before.Everything, run.Then(p => p.Without("ladders/qa.md")).Everything);
    }

    private static void Write(string name, IEnumerable<string> texts, params (string Name, string Text)[] beside)
    {
        var needsDeclaration = name.StartsWith("ladders/qa/", StringComparison.Ordinal) && beside.Length == 0;
        var project = beside.Aggregate(
            needsDeclaration ? Others.With("ladders/qa/ladder.yml", "ladder: Qa") : Others,
            (p, f) => p.With(f.Name, f.Text));
        var run = project.Run();
        foreach (var text in texts)
        {
            // The run itself asserts that nothing is thrown.
            run = run.Then(p => p.With(name, text));
            Assert.DoesNotContain(run.Diagnostics, d => d.Id == "LADDER901");
            foreach (var step in new[] { Steps.Bound, Steps.Sources, Steps.Documents })
            {
                Assert.DoesNotContain(
                    run.Ran(step).Split(' '),
                    ran => ran is "Dev" or "Dev.g.cs" or "Ops" or "Ops.g.cs" or "ladders/dev/E1.md" or "ladders/ops.md");
            }

            Assert.Equal(Before.Sources["Dev.g.cs"], run.Sources["Dev.g.cs"]);
            Assert.Equal(Before.Sources["Ops.g.cs"], run.Sources["Ops.g.cs"]);
            Assert.Contains("Ladders.All.g.cs", run.Sources.Keys);
            Assert.All(Others.Files, f => Assert.DoesNotContain(run.Diagnostics, d => d.Location.GetLineSpan().Path == f.Path));
        }

        // The last run gives the same as a fresh build.
        Assert.Equal(run.Project.Run().Everything, run.Everything);
    }
}
