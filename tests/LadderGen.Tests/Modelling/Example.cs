using LadderGen.Tests.Emitting;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Modelling;

/// <summary>Two ladders as an HR tool has them, written as their authors would.</summary>
internal static class Example
{
    public const string Sre = """
        ---
        ladder: Sre
        title: Site Reliability
        role: [SRE]
        levels:
          - Junior
          - L2: SRE (L2)
          - Senior: Senior SRE (L3)
          - Lead
        competencies:
          Skill: [Mastery, Scope]
          Heart: [Kindness]
        ---
        # Junior SRE
        ## Mastery
        - Learns the tools
        ## Scope
        - Owns a task
        ## Kindness
        - Asks for help
        # SRE (L2)
        ## Mastery
        - Leads small incidents
        ## Scope
        - Owns a project
        ## Kindness
        - Helps newcomers
        # Senior SRE (L3)
        ## Mastery
        - Leads incidents of every size
        - Writes runbooks
        ## Scope
        - Owns a service
        ## Kindness
        - Helps newcomers
        # Lead SRE
        ## Mastery
        - Shapes the craft
        ## Scope
        - Owns an area
        ## Kindness
        - Makes room for others
        """;

    public const string Dev = """
        ---
        ladder: Dev
        ---
        # E1
        ## Craft
        - Reads code
        # E2
        ## Craft
        - Writes code
        """;

    /// <summary>Runs C# against both, as a program with a reference to the package would.</summary>
    public static object? Run(string body) => Run(body, Sre, Dev);

    /// <summary>Runs C# against ladders of one document each.</summary>
    public static object? Run(string body, params string[] ladders) => Compiled.Run(Sources(ladders), body, "using Acme;");

    /// <summary>Returns the errors and warnings that the compiler reports for C# code.</summary>
    public static IEnumerable<string> Diagnostics(string body, params string[] ladders) => Compiled.From(
        [
            .. Sources(ladders.Length == 0 ? [Sre, Dev] : ladders),
            "using System; using LadderGen; using Acme; "
                + $"internal static class Program {{ internal static object Run() {{ {body} }} }}",
        ]).Diagnostics;

    private static IEnumerable<string> Sources(string[] ladders)
    {
        var run = TestProject.Of([.. ladders.Select((text, i) => ($"ladders/{i}.md", text))]).Property("LadderGenNamespace", "Acme").Run();
        Assert.Empty(run.Log);
        return run.Sources.Values;
    }
}
