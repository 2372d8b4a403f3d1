using LadderGen.Compiler.Binding;

namespace LadderGen.Tests.Corpus;

/// <summary>Real ladders compile as their owners published them: with a declaration beside a copy, and no edit.</summary>
public sealed class CorpusTests
{
    /// <summary>Folder, and the declaration an author would write beside it.</summary>
    private static readonly Dictionary<string, string> Declarations = new()
    {
        ["37signals-ops-matrix"] = """
            ladder: Ops
            role: SRE
            """,
        ["37signals-ops-headings"] = """
            ladder: Ops
            role: SRE
            """,
        ["octopus-sre"] = """
            ladder: Sre
            role: Site Reliability Engineer
            aliases: { Domain expertise: [Domain Expertise] }
            """,
        ["codecademy-engineering"] = """
            ladder: Engineering
            documents: README.md
            levels:
              - Apprentice: Software Engineering Apprentice
              - SoftwareEngineer: Software Engineer
              - SoftwareEngineer2: Software Engineer 2
              - Senior: Senior Software Engineer
              - Staff: Staff Software Engineer
            ignore: [FAQ]
            """,
        ["invitation-homes-ic"] = """
            ladder: Engineer
            levels:
              - SoftwareEngineerI: Software Engineer I
              - SoftwareEngineerII: Software Engineer II
              - SoftwareEngineerIII: Software Engineer III
              - SoftwareEngineerIV: Software Engineer IV / Salesforce Platform Manager
              - Staff: Staff Engineer
            """,
        ["liefery-developer"] = """
            ladder: Developer
            role: Developer
            """,
        ["trustlayer-skills"] = """
            ladder: Skills
            """,
        ["mews-competencies"] = """
            ladder: Engineering
            levels: [Beginner, Intermediate, Advanced, Expert, Leading Expert]
            """,
        ["mattermost-pm"] = """
            ladder: ProductManager
            levels:
              - Level1: "Level 1: Product Manager I"
              - Level2: "Level 2: Product Manager I"
              - Level3: "Level 3: Product Manager II"
              - Level4: "Level 4: Product Manager II"
              - Level5: "Level 5: Senior Product Manager"
              - Level6: "Level 6: Senior Product Manager"
              - Level7: "Level 7: Staff Product Manager"
              - Level8: "Level 8: Principal Product Manager"
              - Level9: "Level 9: Distinguished Product Manager"
            """,
        ["jorgef-developer"] = """
            ladder: Developer
            role: Developer
            ignore: [Level, Other Pages]
            """,
    };

    [SkippableTheory]
    [MemberData(nameof(Folders))]
    public void Dump(string folder)
    {
        var bound = Bind(folder);
        var text = string.Join("\n", bound.Log()) + "\n" + (bound.Model is null ? "none" : string.Join("\n", [
            bound.Model.Title + " | " + bound.Model.Description,
            $"{bound.Model.Levels.Count} levels {bound.Model.Competencies.Count} competencies {bound.Model.Groups.Count} groups {bound.Model.Levels.Sum(l => l.Cells.Sum(c => c.Expectations.Count))} expectations, {bound.Model.Levels.Sum(l => l.Facts.Count)} facts, {bound.Model.Levels.Sum(l => l.Cells.Sum(c => c.Examples.Count))} examples",
            string.Join(" ", bound.Model.Levels.Select(l => l.Name)),
            string.Join(" ", bound.Model.Competencies.Select(l => l.Name)),
            string.Join(" ", bound.Model.Groups.Select(l => l.Name)),
            "LOST", .. Coverage.LostWords(bound, [], Documents(folder))]));
        File.WriteAllText("/tmp/corpus-" + folder + ".out", text + "\n" + (bound.Model is null ? "" : bound.Text()));
    }

    public static TheoryData<string> Folders() => [.. Declarations.Keys];

    private static BoundLadder Bind(string folder) => TestLadder.Bind([("ladder.yml", Declarations[folder]), .. Documents(folder)]);

    private static (string Name, string Text)[] Documents(string folder) => [.. Shared.Files("corpus/" + folder).Select(f => (f, Shared.Read($"corpus/{folder}/{f}")))];
}
