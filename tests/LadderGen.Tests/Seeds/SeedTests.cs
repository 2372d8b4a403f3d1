using LadderGen.Compiler.Model;
using LadderGen.Tests.Emitting;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Seeds;

/// <summary>The five ladders that the project started from compile unchanged.</summary>
public sealed class SeedTests
{
    [SkippableTheory]
    [InlineData("37signals-titles-for-ops.txt", 5, 9, 3, 60, 0, 0)]
    [InlineData("dropbox-ic5-reliability-engineer.txt", 1, 19, 5, 52, 0, 0)]
    [InlineData("senior-sre-matrix.md", 1, 27, 20, 27, 0, 1)]
    [InlineData("medium-snowflake-foundations.txt", 5, 1, 0, 15, 15, 0)]
    [InlineData("octopus-l2-site-reliability-engineer.md", 1, 4, 0, 12, 10, 4)]
    public void A_seed_has_the_counts_in_the_README(
        string seed,
        int levels,
        int competencies,
        int groups,
        int expectations,
        int examples,
        int facts)
    {
        var model = Bind(seed).Model!;
        Assert.Equal(
            (levels, competencies, groups, expectations, examples, facts),
            (model.Levels.Count,
                model.Competencies.Count,
                model.Groups.Count,
                model.Levels.Sum(l => l.Cells.Sum(c => c.Expectations.Count)),
                model.Levels.Sum(l => l.Cells.Sum(c => c.Examples.Count)),
                model.Levels.Sum(l => l.Facts.Count)));
    }

    [SkippableTheory]
    [InlineData(
        "37signals-titles-for-ops.txt",
        "Junior L2 Senior Lead Principal",
        "Mastery Scope Judgment OwnershipManagerOfOne Communication Planning Flexibility Trust Feedback")]
    [InlineData(
        "dropbox-ic5-reliability-engineer.txt",
        "Staff",
        "Scope CollaborativeReach ImpactLevers Impact Ownership DecisionMaking Agility Innovation Strategy PersonalGrowth Hiring " +
        "TalentDevelopment Collaboration OrganizationalHealth Communication SystemsFluency SystemsDesign CodeFluency TechnicalStrategy")]
    [InlineData(
        "senior-sre-matrix.md",
        "Senior",
        "WritingCode TestingAndDocumentation Debugging Observability UnderstandingCode InfrastructureSoftwareArchitecture Security " +
        "WorkBreakdown PrioritizationDependencies DealingWithAmbiguity ReliabilityDeliveryAccountability EconomicThinking " +
        "DeliveringFeedback SeekingAndReceivingFeedback EffectiveCommunication KnowledgeSharing Teamwork RelationshipBuilding " +
        "HandlingDisagreement DecisionMaking DrivingAlignment ProcessThinking Facilitation Mentoring BusinessStrategy TeamStrategy " +
        "PlatformThinking")]
    [InlineData("medium-snowflake-foundations.txt", "Level1 Level2 Level3 Level4 Level5", "Foundations")]
    [InlineData(
        "octopus-l2-site-reliability-engineer.md",
        "L2",
        "DomainExpertise TeachingAndMentoring CultureAndLeadership CustomerSuccess")]
    public void A_seed_gives_the_names_that_a_person_would_choose(string seed, string levels, string competencies)
    {
        var model = Bind(seed).Model!;
        Assert.Equal(
            (levels, competencies),
            (string.Join(' ', model.Levels.Select(l => l.Name)), string.Join(' ', model.Competencies.Select(c => c.Name))));
    }

    [SkippableTheory]
    [InlineData("37signals-titles-for-ops.txt")]
    [InlineData("dropbox-ic5-reliability-engineer.txt")]
    [InlineData("senior-sre-matrix.md", "LADDER301")]
    [InlineData("medium-snowflake-foundations.txt")]
    [InlineData("octopus-l2-site-reliability-engineer.md", "LADDER004", "LADDER004", "LADDER004", "LADDER004")]
    public void A_seed_gives_no_error_and_only_known_warnings(string seed, params string[] warnings) =>
        Assert.Equal(warnings, Bind(seed).Diagnostics.Select(d => d.Rule.Id));

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public void No_word_of_a_seed_is_lost(string seed)
    {
        var ignored = seed.StartsWith("medium", StringComparison.Ordinal) ? ["Build your own framework for free"] : Array.Empty<string>();
        Assert.Empty(Coverage.LostWords(Bind(seed), ignored, (seed, Shared.Read("seeds/" + seed))));
    }

    [SkippableFact]
    public void The_driver_compiles_all_seeds_at_once()
    {
        var project = SeedDeclarations.All.Aggregate(new TestProject(), (all, seed) => all
            .With($"ladders/{seed.Key}/ladder.yml", seed.Value)
            .With($"ladders/{seed.Key}/{seed.Key}", Shared.Read("seeds/" + seed.Key)));
        var run = project.Run();
        Assert.Equal(["LADDER004", "LADDER004", "LADDER004", "LADDER004", "LADDER301"], run.Diagnostics.Select(d => d.Id).Order());
        Assert.Empty(run.Compile(LanguageVersion.CSharp7_3).Diagnostics);
        Assert.Empty(run.Compile().Diagnostics);
    }

    public static TheoryData<string> Seeds() => [.. SeedDeclarations.All.Keys];

    private static BoundLadder Bind(string seed) =>
        TestLadder.Bind(("ladder.yml", SeedDeclarations.All[seed]), (seed, Shared.Read("seeds/" + seed)));
}
