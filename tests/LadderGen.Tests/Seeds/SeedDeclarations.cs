namespace LadderGen.Tests.Seeds;

/// <summary>The declaration that an author would write for each document in <c>shared/seeds</c>.</summary>
internal static class SeedDeclarations
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["37signals-titles-for-ops.txt"] = "ladder: Sre\nrole: SRE",
        ["dropbox-ic5-reliability-engineer.txt"] = "ladder: Reliability\nrole: Reliability Engineer",
        ["senior-sre-matrix.md"] = "ladder: Matrix\nrole: [SRE, Site Reliability Engineer]\nfacts: scaling of competencies",
        ["medium-snowflake-foundations.txt"] = "ladder: Foundations\nignore: Build your own framework for free",
        ["octopus-l2-site-reliability-engineer.md"] = "ladder: Octopus\nrole: Site Reliability Engineer",
    };
}
