namespace LadderGen.PackageTests;

/// <summary>The five ladders that the project started from, unchanged, compiled with the package.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class SeedTests(LadderGenPackage package)
{
    /// <summary>Each seed with a declaration and the counts in the README of the seeds.</summary>
    private static readonly (string File, string Declaration, string Counts)[] Seeds =
    [
        ("37signals-titles-for-ops.txt", "ladder: Sre\nrole: SRE", "Sre 5 9 60 0 0"),
        ("dropbox-ic5-reliability-engineer.txt", "ladder: Reliability\nrole: Reliability Engineer", "Reliability 1 19 52 0 0"),
        ("medium-snowflake-foundations.txt", "ladder: Snowflake\nignore: Build your own framework for free", "Snowflake 5 1 15 15 0"),
        ("octopus-l2-site-reliability-engineer.md", "ladder: Octopus\nrole: Site Reliability Engineer", "Octopus 1 4 12 10 4"),
        (
            "senior-sre-matrix.md",
            "ladder: Matrix\nrole: [SRE, Site Reliability Engineer]\nfacts: scaling of competencies",
            "Matrix 1 27 27 0 1"),
    ];

    [SkippableFact]
    public void The_seeds_compile_unchanged()
    {
        var shared = Repository.PathOf("../shared/seeds");
        Skip.IfNot(Directory.Exists(shared), "The folder 'shared' is not next to the repository.");
        var app = package.Consumer(
        [
            ("App.csproj", ConsumerFiles.StrictProject("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>")
                .Replace("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "", StringComparison.Ordinal)),
            ("Program.cs", """
                using System.Linq;
                using App;
                using LadderGen;

                foreach (Ladder ladder in Ladders.All)
                {
                    var cells = ladder.Levels.SelectMany(level => level.CompetencyExpectations).ToList();
                    System.Console.WriteLine(string.Join(
                        " ",
                        ladder.Name,
                        ladder.Levels.Count,
                        ladder.Competencies.Count,
                        cells.Sum(c => c.Count),
                        cells.Sum(c => c.Examples.Count),
                        ladder.Levels.Sum(l => l.Facts.Count)));
                }

                System.Console.WriteLine(Ladders.Sre.Senior.Mastery.Count);
                """),
            .. Seeds.SelectMany(seed => new[]
            {
                ($"ladders/{seed.File}/ladder.yml", seed.Declaration),
                ($"ladders/{seed.File}/{seed.File}", File.ReadAllText(Path.Combine(shared, seed.File))),
            }),
        ]);

        var build = app.Build().Succeeded();

        Assert.Equal(["LADDER004", "LADDER004", "LADDER004", "LADDER004", "LADDER301"], build.Ids.Order());
        Assert.Equal(
            [.. Seeds.Select(s => s.Counts).Order(StringComparer.Ordinal), "4"],
            app.Run().Succeeded().Output.Trim().Split('\n'));
    }
}
