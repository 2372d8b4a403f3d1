using System.Reflection;
using LadderGen.Tests.Corpus;
using LadderGen.Tests.Generating;
using LadderGen.Tests.Snapshots;

namespace LadderGen.Tests.Emitting;

/// <summary>The ids that a program has as constants are those that its ladders have at run time, of every part of every ladder.</summary>
public sealed class IdTests
{
    [Fact]
    public void Of_the_example_ladders() => Check(ExampleLadderTests.Examples("**"));

    [Fact]
    public void Of_words_in_any_script() => Check(TestProject.Of(("ladders/dev.md", """
        ---
        ladder: Führung
        renamed: { Ärger: DonTPanic, Level0: Level1 }
        ---
        # Level 1: Über
        ## Café & Co
        - Don't panic; it's fine {#don-t-panic}
        - 3 nines or more
        - Über alles achten
        - Élan vital
        - L'équipe d'abord
        - ﬁne ligature text
        - İstanbul office visits
        - ǆ digraph
        - "Quotes" first
        - 日本語 を 書く
        - SQLServer2019AND more, C# too
        - 24/7 on-call
        - Id
        - class
        # Level 2: 日本
        ## Range
        - ß
        # All Levels
        ## 1. Code
        - Ünder
        """)));

    [Fact]
    public void Of_a_level_that_is_called_like_what_all_levels_share() => Check(TestProject.Of(
        (
            "ladders/sre.md",
            "---\nladder: Sre\nlevels:\n  - L1\n  - SharedLevel: Top\n---\n" +
            "# L1\n## Mastery\n- Learns\n# Top\n## Mastery\n- Shapes\n# All Levels\n## Mastery\n- Cares\n")));

    [SkippableTheory]
    [MemberData(nameof(CorpusTests.Folders), MemberType = typeof(CorpusTests))]
    public void Of_a_real_ladder(string folder) => Check(Shared.Files("corpus/" + folder).Aggregate(
        TestProject.Of(("ladders/ladder.yml", CorpusDeclarations.All[folder])),
        (project, file) => project.With("ladders/" + file, Shared.Read($"corpus/{folder}/{file}"))));

    [SkippableFact]
    public void Of_the_seeds() => Check(Seeds.SeedDeclarations.All.Aggregate(
        new TestProject(),
        (project, seed) => project
            .With($"ladders/{seed.Key}/ladder.yml", seed.Value)
            .With($"ladders/{seed.Key}/{seed.Key}", Shared.Read("seeds/" + seed.Key))));

    private static void Check(TestProject project)
    {
        var sources = project.Run().Sources.Values.Select(s => s.Replace("[global::System.Obsolete", "// ", StringComparison.Ordinal));
        var assembly = Compiled.From(sources).Load();
        var all = (LadderSet)assembly.GetType("Acme.Ladders")!.GetProperty("All")!.GetValue(null)!;
        var constants = Constants(assembly.GetType("Acme.LadderIds")!).ToList();
        var parts = all.SelectMany(Parts).ToList();
        Assert.NotEmpty(parts);
        Assert.All(constants, id => Assert.Equal(id, all.Find(id).Id));
        Assert.All(parts, part => Assert.Same(part, all.Find(part.Id)));

        // Of competencies that a level says nothing of, there is no constant.
        var stated = parts.Where(p => p is not CompetencyExpectations { Own.Count: 0 }).Select(p => p.Id).ToList();
        Assert.Empty(stated.Except(constants));
        Assert.Empty(constants.Except(parts.Select(p => p.Id)));
        Assert.Equal(parts.Count, parts.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<LadderPart> Parts(Ladder ladder)
    {
        var levels = ladder.Levels.Concat(ladder.SharedLevel is { } shared ? [shared] : []).ToList();
        var expectations = levels.SelectMany(l => l.CompetencyExpectations).ToList();
        return [ladder, .. ladder.Competencies, .. ladder.Groups, .. levels, .. expectations, .. expectations.SelectMany(e => e.Own)];
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)
            .Concat(type.GetNestedTypes().SelectMany(Constants));
}
