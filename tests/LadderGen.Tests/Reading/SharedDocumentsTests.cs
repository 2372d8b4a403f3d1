using LadderGen.Compiler.Markdown;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.PlainText;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Reading;

/// <summary>Reads the real ladders beside the repository. The numbers are those of their README, or were counted by hand.</summary>
public sealed class SharedDocumentsTests
{
    [SkippableTheory]
    [InlineData("seeds/37signals-titles-for-ops.txt", 60, 0)]
    [InlineData("seeds/dropbox-ic5-reliability-engineer.txt", 52, 0)]
    [InlineData("seeds/medium-snowflake-foundations.txt", 15, 15)]
    [InlineData("seeds/octopus-l2-site-reliability-engineer.md", 12 + 4, 10)]
    [InlineData("corpus/37signals-ops-headings/titles_for_ops.md", 60, 0)]
    [InlineData("corpus/trustlayer-skills/skills.md", 115, 0)]
    [InlineData("corpus/mews-competencies/competencies.md", 121, 0)]
    [InlineData("corpus/jorgef-developer/Developer.md", 35 + 6, 0)]
    public void Bullets_and_examples(string path, int bullets, int examples)
    {
        var document = Read(path);
        Assert.Equal(bullets, document.Statements.Count(s => s.Kind == StatementKind.Bullet));
        Assert.Equal(examples, document.Statements.Count(s => s.Kind == StatementKind.Example));
    }

    [SkippableTheory]
    [InlineData("seeds/senior-sre-matrix.md", 28, 4)]
    [InlineData("corpus/37signals-ops-matrix/titles-for-ops.md", 16, 6)]
    [InlineData("corpus/37signals-support-two-ladders/titles-for-support.md", 15, 6)]
    [InlineData("corpus/mattermost-pm/pm-levels.md", 5, 3)]
    public void Rows_and_columns_of_the_first_table(string path, int rows, int columns)
    {
        var grid = Read(path).Grids[0];
        Assert.Equal(rows, grid.Rows.Count);
        Assert.Equal(columns, grid.Header.Cells.Count);
    }

    [SkippableFact]
    public void Text_spilt_under_tables_is_found_where_it_is()
    {
        var document = Read("corpus/malformed/broken-table-rows.md");
        Assert.Equal([18, 35, 78], document.Diagnostics.Select(d => d.Location!.StartLine + 1));
        Assert.All(document.Diagnostics, d => Assert.Equal("LADDER107", d.Rule.Id));
    }

    /// <summary>The count is that of <c>grep</c>: the <c>li</c> between the headings of the levels.</summary>
    [SkippableFact]
    public void HTML_and_Markdown_may_alternate_in_a_document()
    {
        var document = Read("corpus/malformed/duplicate-competency-html.md");
        Assert.Empty(document.Diagnostics);
        var byLevel = document.Statements.Where(s => s.Kind == StatementKind.Bullet).CountBy(s => LabelAt(document, s.Label, 1));
        Assert.Equal(
            ["Junior 11", "Pleno 11", "Sênior 12", "Principal Engineer 10", "Tech lead 23"],
            byLevel.Skip(1).Select(l => $"{l.Key} {l.Value}"));
        Assert.Equal(
            [
                "Comportamentos",
                "Responsabilidades técnicas",
                "Responsabilidades com pessoas (focado em itens técnicos)",
                "Responsabilidades com pessoas (focado em itens técnicos)",
            ],
            document.Labels.Where(l => l.Kind == LabelKind.Summary && document.Labels[l.Parent].Text == "Tech lead").Select(l => l.Text));
    }

    [SkippableFact]
    public void Nested_bullets_under_a_sentence_are_its_details()
    {
        var statement = Read("corpus/invitation-homes-ic/software_engineer_I.md").Statements.Single(s => s.Details.Count > 0);
        Assert.Equal(3, statement.Details.Count);
    }

    private static string LabelAt(Document document, int label, int depth)
    {
        var path = new List<string>();
        for (; label >= 0; label = document.Labels[label].Parent)
        {
            path.Insert(0, document.Labels[label].Text);
        }

        return path[Math.Min(depth, path.Count - 1)];
    }

    private static Document Read(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !Directory.Exists(Path.Combine(folder, "shared", "seeds")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        Skip.If(folder is null, "the folder 'shared' with the real ladders is not beside the repository");
        var file = Path.Combine(folder!, "shared", path);
        var text = new TextFile(file, path, File.ReadAllText(file));
        return path.EndsWith(".md", StringComparison.Ordinal) ? MarkdownReader.Read(text) : PlainTextReader.Read(text);
    }
}
