using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Tests.Corpus;

/// <summary>Real ladders compile as they were published, with a declaration next to them and without an edit.</summary>
public sealed class CorpusTests
{
    /// <summary>The headings that declarations ignore, by folder.</summary>
    private static readonly Dictionary<string, string[]> Ignored = new()
    {
        ["codecademy-engineering"] = ["FAQ"],
        ["jorgef-developer"] = ["Level", "Other Pages"],
    };

    /// <summary>The numbers come from an independent script that counts lines of the documents.</summary>
    [SkippableTheory]
    [InlineData("37signals-ops-matrix", 11, 3, 65, 0, 0)]
    [InlineData("37signals-ops-headings", 10, 3, 60, 0, 0)]
    [InlineData("octopus-sre", 4, 0, 52, 47, 12)]
    [InlineData("codecademy-engineering", 4, 0, 104, 0, 0)]
    [InlineData("invitation-homes-ic", 5, 0, 109, 0, 0)]
    [InlineData("liefery-developer", 31, 6, 324, 0, 0)]
    [InlineData("trustlayer-skills", 30, 4, 114, 0, 0)]
    [InlineData("mews-competencies", 5, 0, 121, 0, 0)]
    [InlineData("mattermost-pm", 5, 0, 58, 0, 0)]
    [InlineData("jorgef-developer", 22, 0, 35, 0, 0)]
    public void A_ladder_has_the_counts_of_its_documents(
        string folder,
        int competencies,
        int groups,
        int expectations,
        int examples,
        int facts)
    {
        var model = Assert.Single(Bind(folder)).Model!;
        Assert.Equal(
            (competencies, groups, expectations, examples, facts),
            (model.Competencies.Count,
                model.Groups.Count,
                model.Levels.Sum(l => l.Cells.Sum(c => c.Expectations.Count)),
                model.Levels.Sum(l => l.Cells.Sum(c => c.Examples.Count)),
                model.Levels.Sum(l => l.Facts.Count)));
    }

    [SkippableTheory]
    [InlineData("37signals-ops-matrix", "Junior L2 Senior Lead Principal")]
    [InlineData("37signals-ops-headings", "Junior L2 Senior Lead Principal")]
    [InlineData("octopus-sre", "L2 Senior Lead")]
    [InlineData("codecademy-engineering", "Apprentice SoftwareEngineer SoftwareEngineer2 Senior Staff")]
    [InlineData("invitation-homes-ic", "SoftwareEngineerI SoftwareEngineerII SoftwareEngineerIII SoftwareEngineerIV Staff")]
    [InlineData("liefery-developer", "Intern JuniorI JuniorII MidlevelI MidlevelII SeniorI SeniorII Principal")]
    [InlineData("trustlayer-skills", "L1 L2 L3 L4 L5")]
    [InlineData("mews-competencies", "Beginner Intermediate Advanced Expert LeadingExpert")]
    [InlineData("mattermost-pm", "Level1 Level2 Level3 Level4 Level5 Level6 Level7 Level8 Level9")]
    [InlineData("jorgef-developer", "D1 D2 D3 D4 D5 D6 D7")]
    public void Levels_have_the_names_that_a_person_would_choose(string folder, string levels) =>
        Assert.Equal(levels, string.Join(' ', Assert.Single(Bind(folder)).Model!.Levels.Select(l => l.Name)));

    [SkippableFact]
    public void Two_ladders_in_one_file_are_read_separately()
    {
        var ladders = Bind("37signals-support-two-ladders");
        Assert.Equal(
            [
                ("Support", "Junior L2 Senior Lead Principal", 11, 60),
                ("SupportLeadership", "Manager Senior Head", 9, 36),
            ],
            ladders.Select(l => l.Model!).Select(m => (
                m.Name,
                string.Join(' ', m.Levels.Select(l => l.Name)),
                m.Competencies.Count,
                m.Levels.Sum(l => l.Cells.Sum(c => c.Expectations.Count)))));
    }

    [SkippableTheory]
    [MemberData(nameof(Folders))]
    public void A_ladder_gives_no_error(string folder) =>
        Assert.DoesNotContain(Bind(folder).SelectMany(l => l.Diagnostics), d => d.Severity == Severity.Error);

    [SkippableFact]
    public void Declared_spellings_count_as_one()
    {
        Assert.DoesNotContain(Bind("octopus-sre").Single().Diagnostics, d => d.Rule == Rules.TwoSpellings);
        const string declaration =
            "ladder: Sre\nrole: Site Reliability Engineer\n" +
            "competencies: [Domain expertise, Teaching and Mentoring, Culture and Leadership, Customer Success]";
        var drifted = TestLadder.Bind([("ladder.yml", declaration), .. Documents("octopus-sre")]);
        Assert.Equal(4, drifted.Model!.Competencies.Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Folders))]
    public void No_word_of_a_ladder_is_lost(string folder)
    {
        Assert.All(Bind(folder), ladder => Assert.Empty(
            Coverage.LostWords(
                ladder,
                Ignored.GetValueOrDefault(folder, []),
                [.. Documents(folder).Select(d => (d.Name, PartOf(ladder, d.Text)))])));
    }

    /// <summary>Gives the part of a document that belongs to one ladder, if top headings divide it into several.</summary>
    private static string PartOf(BoundLadder ladder, string document)
    {
        var parts = document.Split("\n# ").Select((p, i) => i == 0 ? p : "# " + p).ToList();
        return parts.Find(p => p.StartsWith($"# {ladder.Model!.Title}\n", StringComparison.Ordinal)) is { } part
            && parts.Count > 1
            && CorpusDeclarations.All.Values.Any(d => d.Contains("part: " + ladder.Model!.Title, StringComparison.Ordinal))
            ? part
            : document;
    }

    [SkippableFact]
    public void Text_that_spills_out_of_a_table_is_an_error_at_each_place()
    {
        var bound = TestLadder.Bind(
            ("ladder.yml",
                "ladder: Engineering\nlevels: [Software Engineer I, Software Engineer II, Software Engineer III, Sr Software Engineer, " +
                "Staff Engineer, Sr Staff Engineer, Principal Engineer, PrincipalPlus: Principal+ Engineer]\n"),
            ("guide.md", Shared.Read("corpus/malformed/broken-table-rows.md")));
        Assert.Equal(
            ["LADDER107 18", "LADDER107 35", "LADDER107 78"],
            bound.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Rule.Id} {d.Location!.StartLine + 1}"));
    }

    public static TheoryData<string> Folders() => [.. CorpusDeclarations.All.Keys];

    private static IReadOnlyList<BoundLadder> Bind(string folder) =>
        TestLadder.BindAll([("ladder.yml", CorpusDeclarations.All[folder]), .. Documents(folder)]);

    private static (string Name, string Text)[] Documents(string folder) =>
        [.. Shared.Files("corpus/" + folder).Select(f => (f, Shared.Read($"corpus/{folder}/{f}")))];
}
