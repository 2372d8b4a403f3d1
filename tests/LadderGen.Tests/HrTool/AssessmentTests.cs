using global::HrTool;

namespace LadderGen.Tests.HumanResources;

/// <summary>Assessments as HR writes them, and the output of <c>check</c>.</summary>
public sealed class AssessmentTests
{
    private const string Ada = """
        {
          "person": "Ada",
          "level": "sre/l2",
          "met": [
            { "expectation": "sre/senior/teaching/runs-practice-incidents-that-prepare-teammates", "note": "Twice in May." },
            { "expectation": "sre/lead/mastery/proves-recovery-plans-by-causing-real" }
          ]
        }
        """;

    [Fact]
    public void Check_shows_each_competency_with_the_notes_of_the_assessment()
    {
        var answer = Check(Ada);

        Assert.Equal(2, answer.Code);
        Assert.StartsWith(
            """
            Ada, from SRE (L2) to Senior SRE (L3)
            Not yet: 1 of 17 expectations are met (5 %).
            Decided by the manager and two senior engineers.

            Mastery: 0 of 4
            """.ReplaceLineEndings("\n"),
            answer.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.EndsWith(
            $"""
            Teaching: 1 of 2
            [x] {Ladders.Sre.Senior.Teaching.RunsPracticeIncidentsThatPrepareTeammates.Text}
                  Twice in May.
            [ ] {Ladders.Sre.Senior.Teaching[1].Text}

            Met, but not expected at Senior SRE (L3)
            - Lead SRE (L4), Mastery: {Ladders.Sre.Lead.Mastery.ProvesRecoveryPlansByCausingReal.Text}

            """.ReplaceLineEndings("\n"),
            answer.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("noor.json", 2, "Not yet: 10 of 17 expectations are met (58 %).")]
    [InlineData("robin.json", 0, "Ready: all 10 expectations are met.")]
    public void The_exit_code_says_whether_the_person_is_ready(string sample, int code, string verdict)
    {
        var answer = Answer.Piped("check", Path.Combine(Repository.Root, "src/HrTool/assessments", sample));

        Assert.Equal(code, answer.Code);
        Assert.Contains(verdict, answer.Lines);
    }

    [Fact]
    public void The_README_shows_how_the_output_begins()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src/HrTool/README.md")).ReplaceLineEndings("\n");
        var noor = Path.Combine(Repository.Root, "src/HrTool/assessments/noor.json");
        var output = Answer.Piped("check", noor).Output.ReplaceLineEndings("\n");

        var shown = readme[readme.IndexOf("Noor, from", StringComparison.Ordinal)..];
        Assert.StartsWith(shown[..shown.IndexOf("```", StringComparison.Ordinal)], output, StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_highest_level_check_says_that_there_is_no_next_one()
    {
        var answer = Check("""{ "person": "Ada", "level": "sre/principal", "met": [] }""");

        Assert.Equal((0, "No level is above this one."), (answer.Code, answer.Lines.ElementAt(1)));
    }

    [Theory]
    [InlineData(
        "sre/l2",
        "sre/ll2",
        "ada.json(3): $.level: 'sre/ll2' is not the id of a level.")]
    [InlineData(
        "sre/l2",
        "sre/l2/mastery",
        "ada.json(3): $.level: 'sre/l2/mastery' is the id of a level's expectations, not of a level.")]
    [InlineData(
        "runs-practice",
        "runs-practise",
        "ada.json(5): $.met[0].expectation: Nothing has the id 'sre/senior/teaching/runs-practise-incidents-that-prepare-teammates'. " +
        "Did you mean 'sre/senior/teaching/runs-practice-incidents-that-prepare-teammates'? 'sre/senior/teaching' contains ")]
    [InlineData(
        "senior/teaching",
        "senoir/teaching",
        "ada.json(5): $.met[0].expectation: Nothing has the id 'sre/senoir/teaching/runs-practice-incidents-that-prepare-teammates'. " +
        "Did you mean 'sre/senior/teaching/runs-practice-incidents-that-prepare-teammates'? 'sre' contains ")]
    public void A_wrong_id_is_reported_with_its_line_and_a_suggestion(string id, string wrong, string problem)
    {
        var answer = Check(Ada.Replace(id, wrong, StringComparison.Ordinal));

        Assert.Equal(1, answer.Code);
        Assert.StartsWith(problem, answer.Errors, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("\"note\"", "\"nte\"", "ada.json(5): $.met[0].nte: ")]
    [InlineData("\"person\": \"Ada\",", "", "ada.json(8): $: ")]
    [InlineData("\"sre/l2\"", "null", "ada.json(3): $.level: ")]
    [InlineData("\"sre/l2\"", "3", "ada.json(3): $.level: ")]
    [InlineData("\"met\": [", "\"met\": [ ,", "ada.json(4): $.met[0]: ")]
    public void A_malformed_assessment_is_reported_with_its_line_and_the_form_of_a_good_one(string part, string wrong, string problem)
    {
        var answer = Check(Ada.Replace(part, wrong, StringComparison.Ordinal));

        Assert.Equal(1, answer.Code);
        Assert.StartsWith(problem, answer.Errors, StringComparison.Ordinal);
        Assert.EndsWith("An assessment looks like this: " + AssessmentFile.Form, answer.ErrorLines.First(), StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public void An_empty_file_is_not_an_assessment(string json)
    {
        var answer = Check(json);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("ada.json(1): $: ", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_reported()
    {
        var answer = Answer.Piped("check", "nobody.json");

        Assert.Equal(1, answer.Code);
        Assert.Contains("nobody.json", answer.Errors, StringComparison.Ordinal);
    }

    private static Answer Check(string json)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json);
            var answer = Answer.Piped("check", path);
            return answer with { Errors = answer.Errors.Replace(path, "ada.json", StringComparison.Ordinal) };
        }
        finally
        {
            File.Delete(path);
        }
    }
}
