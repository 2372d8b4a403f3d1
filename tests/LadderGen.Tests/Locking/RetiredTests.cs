using LadderGen.Tests.Analyzing;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Locking;

/// <summary>A retired part is found by its id forever, and is in no list of today's parts.</summary>
public sealed class RetiredTests
{
    private static readonly Locked First = new Locked("""
        ---
        ladder: Sre
        ---
        # Junior
        ## Craft
        - Follows a runbook with help
        - Asks before acting
          - and says why
        ## Scope
        - Owns a task
        # Senior
        ## Craft
        - Writes runbooks
        ## Scope
        - Owns a service
        # Fellow
        ## Craft
        - Invents things
        ## Scope
        - Owns the future

        """).Renew();

    private static readonly Locked Now = First
        .Edit("- Asks before acting\n  - and says why\n", "")
        .Edit("# Fellow\n## Craft\n- Invents things\n## Scope\n- Owns the future\n", "")
        .Edit("## Scope\n- Owns a task\n", "")
        .Edit("## Scope\n- Owns a service\n", "")
        .Edit("ladder: Sre", "ladder: Sre\nretired: [AsksBeforeActing, Fellow, Scope]");

    [Fact]
    public void A_retired_expectation_has_its_last_words()
    {
        Assert.Empty(Now.Log);
        var part = (Expectation)Now.Ladder.Find("sre/junior/craft/asks-before-acting");
        Assert.True(part.IsRetired);
        Assert.Equal("Asks before acting", part.Text);
        Assert.Equal(["and says why"], part.Details);
        Assert.Equal("sre/junior", part.Level.Id);
        Assert.Equal("Craft", part.Competency.Title);
        Assert.False(part.Level.IsRetired);
        Assert.DoesNotContain(part, part.Level.Expectations);
    }

    [Theory]
    [InlineData("sre/fellow")]
    [InlineData("sre/fellow/craft")]
    [InlineData("sre/fellow/scope")]
    [InlineData("sre/fellow/craft/invents-things")]
    [InlineData("sre/fellow/scope/owns-the-future")]
    [InlineData("sre/competencies/scope")]
    [InlineData("sre/junior/scope")]
    [InlineData("sre/senior/scope")]
    [InlineData("sre/junior/scope/owns-a-task")]
    public void All_of_a_retired_level_and_competency_is_found(string id)
    {
        var part = Now.Ladder.Find(id);
        Assert.Equal(id, part.Id);
        Assert.True(part.IsRetired);
    }

    [Fact]
    public void Retired_parts_are_listed_and_are_in_no_other_list()
    {
        var ladder = Now.Ladder;
        Assert.Equal(
            [
                "sre/competencies/scope",
                "sre/fellow",
                "sre/fellow/craft/invents-things",
                "sre/fellow/scope/owns-the-future",
                "sre/junior/craft/asks-before-acting",
                "sre/junior/scope/owns-a-task",
                "sre/senior/scope/owns-a-service",
            ],
            ladder.Retired.Select(p => p.Id));
        Assert.Equal(["sre/junior", "sre/senior"], ladder.Levels.Select(l => l.Id));
        Assert.Equal(["sre/competencies/craft"], ladder.Competencies.Select(c => c.Id));
        Assert.All(ladder.Levels.SelectMany(l => l.Expectations), e => Assert.False(e.IsRetired));
        Assert.Empty(First.Ladder.Retired);
    }

    [Fact]
    public void A_retired_level_still_says_what_it_expected()
    {
        var ladder = Now.Ladder;
        var fellow = (Level)ladder.Find("sre/fellow");
        var scope = (Competency)ladder.Find("sre/competencies/scope");
        Assert.Equal(["Invents things"], fellow.Expectations.Select(e => e.Text));
        Assert.Equal(["Owns the future"], fellow[scope].Select(e => e.Text));
        Assert.Equal(["Owns a task"], ladder.Levels[0][scope].Select(e => e.Text));
    }

    [Theory]
    [InlineData("Ladders.Sre.Fellow", "'Fellow' is retired.")]
    [InlineData("Ladders.Sre.Competencies.Scope", "'Scope' is retired.")]
    [InlineData("Ladders.Sre.Junior.Scope", "'Scope' is retired.")]
    [InlineData("Ladders.Sre.Junior.Craft.AsksBeforeActing", "'AsksBeforeActing' is retired.")]
    [InlineData("LadderIds.Sre.Junior.Craft.AsksBeforeActing", "'AsksBeforeActing' is retired.")]
    [InlineData("LadderIds.Sre.Fellow.Id", "'Fellow' is retired.")]
    public void A_retired_member_is_obsolete(string expression, string message)
    {
        var run = TestProject.Of([.. Now.Files.Select(f => ("ladders/" + f.Name, f.Text))]).Property("LadderGenNamespace", "Acme").Run();
        Assert.Empty(run.Compile(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3).Diagnostics);
        var use = $"using Acme; class Use {{ static object O() {{ return {expression}; }} }}";
        var used = Emitting.Compiled.From([.. run.Sources.Values, use]);
        Assert.Contains(message, Assert.Single(used.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sre/junior/craft/asks-before-acting")]
    [InlineData("sre/fellow")]
    [InlineData("sre/competencies/scope")]
    public void LADDER501_a_retired_id_in_code_is_reported(string id)
    {
        var code = $"class C {{ [LadderId] string Id = [|\"{id}\"|]; }}";
        var sources = Emitting.ExampleModels.Emit(Now.Bound.Model!);
        Assert.Equal(
            $"'{id}' is retired: stored values still find it, and nothing new should refer to it. Write another id.",
            AnalyzedCode.Reports(AnalyzedCode.Compile(code, [.. sources]), code));
    }

    [Fact]
    public void A_former_id_leads_to_a_retired_part()
    {
        var renamed = First.Edit("# Junior", "# Intern").Edit("ladder: Sre", "ladder: Sre\nrenamed: { Junior: Intern }").Renew();
        var retired = renamed.Edit("- Owns a task\n", "- Owns a day\n").Edit("renamed:", "retired: [OwnsATask]\nrenamed:").Renew();
        Assert.Equal("Owns a task", ((Expectation)retired.Ladder.Find("sre/junior/scope/owns-a-task")).Text);
        Assert.Equal("Owns a task", ((Expectation)retired.Ladder.Find("sre/intern/scope/owns-a-task")).Text);
    }

    [Theory]
    [InlineData("Extent")]
    [InlineData("Reach")]
    public void What_was_renamed_and_is_retired_now_needs_only_its_last_name(string last)
    {
        // Locked after each renaming: the lock has a line for each of the names.
        var now = First.Edit("## Scope", "## Extent").Edit("ladder: Sre", "ladder: Sre\nrenamed:\n  Scope: Extent").Renew();
        if (last == "Reach")
        {
            now = now.Edit("## Extent", "## Reach").Edit("  Scope: Extent", "  Scope: Extent\n  Extent: Reach").Renew();
        }

        now = now.Edit($"## {last}\n- Owns a task\n", "")
            .Edit($"## {last}\n- Owns a service\n", "")
            .Edit($"## {last}\n- Owns the future\n", "")
            .Edit("renamed:", $"retired: [{last}]\nrenamed:");
        Assert.Empty(now.Log);
        Assert.Equal("Owns a task", ((Expectation)now.Ladder.Find("sre/junior/scope/owns-a-task")).Text);
        Assert.True(now.Ladder.Find("sre/competencies/scope").IsRetired);
        Assert.Empty(now.Renew().Bound.Log());
    }

    [Fact]
    public void An_expectation_that_was_renamed_and_is_retired_now_needs_only_its_last_name()
    {
        var renamed = First.Edit("- Owns a task", "- Finishes a task {#finishes-tasks}")
            .Edit("ladder: Sre", "ladder: Sre\nrenamed:\n  OwnsATask: FinishesTasks")
            .Renew();
        var now = renamed.Edit("## Scope\n- Finishes a task {#finishes-tasks}\n", "## Scope\n- Begins tasks\n")
            .Edit("renamed:", "retired: [Junior.Scope.FinishesTasks]\nrenamed:");
        Assert.DoesNotContain(now.Log, l => !l.Contains("LADDER602", StringComparison.Ordinal));
        Assert.Equal("Owns a task", ((Expectation)now.Ladder.Find("sre/junior/scope/owns-a-task")).Text);
        Assert.Equal("Finishes a task", ((Expectation)now.Ladder.Find("sre/junior/scope/finishes-tasks")).Text);
    }
}
