using LadderGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.Generating;

/// <summary>After an edit only the steps run whose input changed.</summary>
public sealed class IncrementalTests
{
    private static readonly TestProject Project = TestProject.Of(
        ("ladders/dev/ladder.yml", "ladder: Dev"),
        ("ladders/dev/E1.md", "# E1\n## Craft\n- Writes code\n"),
        ("ladders/dev/E2.md", "# E2\n## Craft\n- Reads code\n"),
        ("ladders/ops.md", "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n"),
        ("ladders/qa.md", "---\nladder: Qa\n---\n# Q1\n## Care\n- Looks closely\n"),
        ("notes.txt", "Not a ladder\n"),
        ("data.json", "{}"));

    private static readonly string[] Reading = [Steps.Files, Steps.Declarations, Steps.Claims, Steps.Documents];

    [Fact]
    public void The_first_run_takes_every_step()
    {
        var run = Project.Run();
        Assert.Empty(run.Log);
        Assert.Equal("ladders/dev/E1.md ladders/dev/E2.md ladders/dev/ladder.yml ladders/ops.md ladders/qa.md", run.Ran(Steps.Files));
        Assert.Equal("ladders/dev/ladder.yml ladders/ops.md ladders/qa.md", run.Ran(Steps.Declarations));
        Assert.Equal("ladders/dev/E1.md ladders/dev/E2.md ladders/ops.md ladders/qa.md", run.Ran(Steps.Documents));
        Assert.Equal("Dev Ops Qa", run.Ran(Steps.Bound));
        Assert.Equal("Dev.g.cs Ops.g.cs Qa.g.cs", run.Ran(Steps.Sources));
        Assert.Equal("Dev.g.cs Ladders.All.g.cs Ops.g.cs Qa.g.cs", string.Join(" ", run.Sources.Keys));
    }

    [Fact]
    public void An_edit_of_CSharp_only_looks_at_the_code()
    {
        var run = Project.Run().Then(p => p with { Code = "internal class Other { int x; }" });
        Assert.Equal("", run.Changed(Steps.Code));
        Assert.All(run.Steps.Where(s => s.Step != Steps.Code), s => Assert.Equal(IncrementalStepRunReason.Cached, s.Reason));
        Assert.All(run.OutputReasons, r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.NotEmpty(run.OutputReasons);
    }

    [Fact]
    public void No_edit_at_all_takes_no_step()
    {
        var run = Project.Run().Then(Project);
        Assert.All(run.Steps, s => Assert.Equal(IncrementalStepRunReason.Cached, s.Reason));
    }

    /// <summary>An editor often passes new options, which are nearly always equal.</summary>
    [Fact]
    public void Equal_properties_are_read_and_nothing_more()
    {
        var run = Project.Run().Then(p => p with { Properties = p.Properties.Add("LangVersion", "latest") });
        Assert.Equal("ProjectOptions", run.Ran(Steps.Project));
        Assert.All(run.Steps.Where(s => s.Step != Steps.Project), s => Assert.Equal(IncrementalStepRunReason.Cached, s.Reason));
    }

    [Fact]
    public void Another_namespace_reads_and_binds_nothing()
    {
        var run = Project.Run().Then(p => p.Property("LadderGenNamespace", "Acme.Hr"));
        Assert.All(Reading.Append(Steps.Bound), step => Assert.Equal("", run.Ran(step)));
        Assert.Equal("Dev.g.cs Ops.g.cs Qa.g.cs", run.Changed(Steps.Sources));
    }

    [Fact]
    public void An_edit_of_one_ladder_reads_binds_and_emits_only_that_one()
    {
        var run = Project.Run().Then(p => p.With("ladders/ops.md", "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it well\n"));
        Assert.Equal("ladders/ops.md", run.Ran(Steps.Files));
        Assert.Equal("ladders/ops.md", run.Ran(Steps.Declarations));
        Assert.Equal("", run.Changed(Steps.Claims));
        Assert.Equal("ladders/ops.md", run.Ran(Steps.Documents));
        Assert.Equal("Ops", run.Changed(Steps.Ladders));
        Assert.Equal("Ops", run.Ran(Steps.Bound));
        Assert.Equal("Ops.g.cs", run.Ran(Steps.Sources));
        Assert.Equal("", run.Ran(Steps.All));
        Assert.Contains("Runs it well", run.Sources["Ops.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_one_document_of_a_ladder_reads_only_that_one()
    {
        var run = Project.Run().Then(p => p.With("ladders/dev/E2.md", "# E2\n## Craft\n- Reads code aloud\n"));
        Assert.Equal("ladders/dev/E2.md", run.Ran(Steps.Files));
        Assert.Equal("", run.Changed(Steps.Declarations));
        Assert.Equal("ladders/dev/E2.md", run.Ran(Steps.Documents));
        Assert.Equal("Dev", run.Ran(Steps.Bound));
        Assert.Equal("Dev.g.cs", run.Ran(Steps.Sources));
    }

    [Fact]
    public void An_edit_that_changes_no_word_emits_nothing()
    {
        var run = Project.Run().Then(p => p.With("ladders/ops.md", "---\nladder: Ops\n---\n# L1\n## Mastery\n*  Runs it\n"));
        Assert.Equal("Ops", run.Ran(Steps.Bound));
        Assert.Equal("", run.Ran(Steps.Sources));
    }

    [Fact]
    public void A_file_saved_without_a_change_is_read_and_nothing_more()
    {
        var run = Project.Run().Then(p => p.With("ladders/qa.md", "---\nladder: Qa\n---\n# Q1\n## Care\n- Looks closely\n"));
        Assert.Equal("ladders/qa.md", run.Ran(Steps.Files));
        Assert.Equal("", run.Changed(Steps.Files));
        Assert.All(Reading.Skip(1).Append(Steps.Bound).Append(Steps.Sources), step => Assert.Equal("", run.Ran(step)));
    }

    [Fact]
    public void An_edit_of_a_declaration_reads_no_document_again()
    {
        var run = Project.Run().Then(p => p.With("ladders/dev/ladder.yml", "ladder: Dev\ntitle: Developers\n"));
        Assert.Equal("", run.Ran(Steps.Documents));
        Assert.Equal("Dev", run.Ran(Steps.Bound));
        Assert.Equal("Dev.g.cs", run.Ran(Steps.Sources));
    }

    [Theory]
    [InlineData("data.json")]
    [InlineData("other.json")]
    public void A_file_of_another_kind_is_not_even_opened(string name)
    {
        var run = Project.Run().Then(p => p.With(name, "{ \"a\": 1 }"));
        Assert.All(run.Steps, s => Assert.Equal(IncrementalStepRunReason.Cached, s.Reason));
    }

    [Fact]
    public void A_text_that_is_not_a_ladder_is_left_alone()
    {
        var run = Project.Run().Then(p => p.With("notes.txt", "Still not a ladder\n"));
        Assert.All(
            Reading.Skip(1).Append(Steps.Ladders).Append(Steps.Bound).Append(Steps.Sources),
            step => Assert.Equal("", run.Changed(step)));
        Assert.Equal("", run.Ran(Steps.Bound));
    }

    [Fact]
    public void A_new_ladder_is_read_and_bound_alone()
    {
        var run = Project.Run().Then(p => p.With("ladders/zz.md", "---\nladder: New\n---\n# N1\n## Care\n- Looks\n"));
        Assert.Equal("ladders/zz.md", run.Ran(Steps.Files));
        Assert.Equal("ladders/zz.md", run.Ran(Steps.Documents));
        Assert.Equal("New", run.Ran(Steps.Bound));
        Assert.Equal("New.g.cs", run.Ran(Steps.Sources));
        Assert.Equal("Ladders.All.g.cs", run.Ran(Steps.All));
    }

    [Fact]
    public void A_new_ladder_before_the_others_is_bound_alone()
    {
        var run = Project.Run().Then(p => p.With("ladders/aa.md", "---\nladder: New\n---\n# N1\n## Care\n- Looks\n"));
        Assert.Equal("ladders/aa.md", run.Ran(Steps.Files));
        Assert.Equal("ladders/aa.md", run.Ran(Steps.Documents));
        Assert.Equal("New", run.Ran(Steps.Bound));
        Assert.Equal("New.g.cs", run.Ran(Steps.Sources));
    }

    [Theory]
    [InlineData("ladders/ops.md", "Dev.g.cs Ladders.All.g.cs Qa.g.cs")]
    [InlineData("ladders/dev/ladder.yml", "Ladders.All.g.cs Ops.g.cs Qa.g.cs")]
    public void A_removed_ladder_is_gone_and_no_step_of_the_others_runs_again(string file, string left)
    {
        var run = Project.Run().Then(p => p.Without(file));
        Assert.Equal("", run.Ran(Steps.Files));
        Assert.Equal("", run.Ran(Steps.Documents));
        Assert.Equal("", run.Ran(Steps.Bound));
        Assert.Equal("", run.Ran(Steps.Sources));
        Assert.Equal(left, string.Join(" ", run.Sources.Keys));
    }

    [Fact]
    public void A_ladder_listed_first_is_bound_alone()
    {
        var run = Project.Run().Then(p => p with
        {
            Files = p.Files.Insert(0, new TestFile(p.PathOf("ladders/aa.md"), "---\nladder: New\n---\n# N1\n## Care\n- Looks\n")),
        });
        Assert.Equal("New", run.Ran(Steps.Bound));
        Assert.Equal("New.g.cs", run.Ran(Steps.Sources));
    }

    [Fact]
    public void Without_the_last_ladder_nothing_is_bound_again()
    {
        var run = Project.Run().Then(p => p.Without("ladders/qa.md"));
        Assert.Equal("", run.Ran(Steps.Bound));
        Assert.Equal("", run.Ran(Steps.Sources));
        Assert.Equal("Dev.g.cs Ladders.All.g.cs Ops.g.cs", string.Join(" ", run.Sources.Keys));
    }

    [Fact]
    public void A_renamed_ladder_is_bound_alone()
    {
        var run = Project.Run().Then(p => p.With("ladders/ops.md", "---\nladder: Sre\n---\n# L1\n## Mastery\n- Runs it\n"));
        Assert.Equal("Sre", run.Ran(Steps.Bound));
        Assert.Equal("Sre.g.cs", run.Ran(Steps.Sources));
        Assert.Equal("Dev.g.cs Ladders.All.g.cs Qa.g.cs Sre.g.cs", string.Join(" ", run.Sources.Keys));
    }

    [Fact]
    public void A_renamed_file_is_read_and_bound_alone()
    {
        var run = Project.Run().Then(p => p with
        {
            Files = p.Files.SetItem(
                3,
                new TestFile(p.PathOf("ladders/operations.md"), "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n")),
        });
        Assert.Equal("ladders/operations.md", run.Ran(Steps.Documents));
        Assert.Equal("Ops", run.Ran(Steps.Bound));
        Assert.Contains("ladders/operations.md:4", run.Sources["Ops.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_ladder_breaks_no_other_and_is_back_when_corrected()
    {
        var first = Project.Run();
        var broken = first.Then(p => p.With("ladders/ops.md", "---\nladder: Ops\nlevels: [Nobody]\n---\n# L1\n## Mastery\n- Runs it\n"));
        Assert.Contains(broken.Log, l => l.Contains("error LADDER102", StringComparison.Ordinal));
        Assert.Equal(first.Sources["Dev.g.cs"], broken.Sources["Dev.g.cs"]);
        Assert.Equal(first.Sources["Qa.g.cs"], broken.Sources["Qa.g.cs"]);
        Assert.Equal(first.Everything, broken.Then(Project).Everything);
    }

    /// <summary>After any edits a run gives the same as a fresh build.</summary>
    [Fact]
    public void After_edits_a_run_gives_the_same_as_a_fresh_one()
    {
        var run = Project.Run();
        foreach (var edit in new Func<TestProject, TestProject>[]
        {
            p => p.Without("ladders/dev/E1.md"),
            p => p.With("ladders/dev/E3.md", "# E3\n## Craft\n- Sings\n"),
            p => p.With("ladders/second.md", "---\nladder: Qa\n---\n# Q1\n## Care\n- Looks\n"),
            p => p.Without("ladders/qa.md"),
            p => p.With("ladders/dev/ladder.yml", "ladder: Dev\ndocuments: E2.md\n"),
            p => p with { Files = [.. p.Files.Reverse()] },
            p => p.With("ladders/ladder.yml", "ladder: Everyone\n").With("ladders/L1.md", "# L1\n## Care\n- Is kind\n"),
            p => p with { Files = [] },
        })
        {
            TestProject? edited = null;
            run = run.Then(p => edited = edit(p));
            Assert.Equal(edited!.Run().Everything, run.Everything);
        }
    }

    [Theory]
    [InlineData("- Runs it", "- Runs it well", "Ops.g.cs")]
    [InlineData("# L1", "# L2", "Dev.g.cs Ops.g.cs")]
    [InlineData("## Mastery", "## Craft", "Dev.g.cs Ops.g.cs")]
    public void An_edit_of_a_ladder_emits_another_that_refers_to_it_only_if_that_one_changes(string old, string now, string changed)
    {
        const string Ops = "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n";
        var run = Project
            .With("ladders/dev/ladder.yml", "ladder: Dev\nreferences: Ops")
            .With("ladders/dev/E2.md", "# E2\n## Craft\n- Reads code\n## Mastery\n- see L1\n")
            .With("ladders/ops.md", Ops)
            .Run();
        var edited = run.Then(p => p.With("ladders/ops.md", Ops.Replace(old, now, StringComparison.Ordinal)));
        Assert.Equal("Ops", edited.Ran(Steps.Bound));
        Assert.Equal(changed, edited.Changed(Steps.Sources));
    }
}
