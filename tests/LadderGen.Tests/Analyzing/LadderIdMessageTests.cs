using static LadderGen.Tests.Analyzing.AnalyzedCode;

namespace LadderGen.Tests.Analyzing;

/// <summary>LADDER501 says what is wrong, what was perhaps meant, and what to write.</summary>
public sealed class LadderIdMessageTests
{
    [Fact]
    public void A_typing_mistake() => Assert.Equal(
        "'sre/senoir/mastery' is not the id of a ladder or a part of one, but 'Value' takes only those. " +
        "Did you mean 'sre/senior/mastery'? Write LadderIds.Sre.Senior.Mastery.Id, which the compiler checks.",
        Told("[LadderId]", "sre/senoir/mastery"));

    [Fact]
    public void The_wrong_kind() => Assert.Equal(
        "'sre/senior/mastery' is the id of what a level expects of a competency, but 'Value' takes the id of a level. " +
        "Did you mean 'sre/senior'? Write LadderIds.Sre.Senior.Id, which the compiler checks.",
        Told("[LadderId(LadderIdKind.Level)]", "sre/senior/mastery"));

    [Fact]
    public void The_wrong_ladder() => Assert.Equal(
        "'data/level1' is an id of the ladder 'data', but 'Value' takes an id of 'sre'. " +
        "The ids are 'sre'. Correct it, or remove [LadderId] if other strings are allowed here.",
        Told("[LadderId(Ladder = \"sre\")]", "data/level1"));

    [Theory]
    [InlineData("LadderIdKind.Ladder", "'sre'", "sre")]
    [InlineData("LadderIdKind.Level", "'sre/junior'", "sre/junior")]
    [InlineData("LadderIdKind.Competency", "'sre/competencies/mastery'", "sre/competencies/mastery")]
    [InlineData("LadderIdKind.Group", "'sre/groups/skill'", "sre/groups/skill")]
    [InlineData("LadderIdKind.CompetencyExpectations", "'sre/junior/mastery'", "sre/junior/mastery")]
    [InlineData("LadderIdKind.Expectation", "'sre/junior/mastery/follows-runbooks'", "sre/junior/mastery/follows-runbooks")]
    public void Each_kind_is_distinguished_from_all_others(string kind, string quoted, string id)
    {
        Assert.Equal("", Told($"[LadderId({kind})]", id));
        Assert.StartsWith($"{quoted} is the id of ", Told($"[LadderId(LadderIdKind.Any & ~{kind})]", id), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LadderIdKind.Any", "SRE/Senior", "'sre/senior'")]
    [InlineData("LadderIdKind.Any", "Sre.Senior.Mastery", "'sre/senior/mastery'")]
    [InlineData("LadderIdKind.Any", "sre/senior/mastery/writes-runbook", "'sre/senior/mastery/writes-runbooks'")]
    [InlineData("LadderIdKind.Level", "senior", "'sre/senior'")]
    [InlineData("LadderIdKind.Level", "data/level3", null)]
    [InlineData("LadderIdKind.Level", "sre/senior/mastery/writes-runbooks", "'sre/senior'")]
    [InlineData("LadderIdKind.Level", "sre/", null)]
    [InlineData("LadderIdKind.Competency", "sre/mastery", "'sre/competencies/mastery'")]
    [InlineData("LadderIdKind.Competency", "sre/senior/mastery", "'sre/competencies/mastery'")]
    [InlineData("LadderIdKind.Competency", "mastry", "'sre/competencies/mastery'")]
    [InlineData("LadderIdKind.CompetencyExpectations", "mastery", "'sre/junior/mastery' or 'sre/senior/mastery'")]
    [InlineData("LadderIdKind.Ladder", "srre", "'sre'")]
    [InlineData("LadderIdKind.Any", "/", null)]
    [InlineData("LadderIdKind.Any", "nothing like it", null)]
    public void The_nearest_id_is_suggested(string kind, string written, string? meant)
    {
        var told = Told($"[LadderId({kind})]", written);
        if (meant is null)
        {
            Assert.NotEmpty(told);
            Assert.DoesNotContain("Did you mean", told, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($" Did you mean {meant}?", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_letter_that_only_looks_the_same_is_named() =>
        Assert.Contains(
            "Did you mean 'sre/senior'? The two only look alike: this one has U+0435 (Cyrillic) for 'e'.",
            Told("[LadderId]", "sr\u0435/s\u0435nior"),
            StringComparison.Ordinal);

    [Fact]
    public void If_no_id_is_near_the_allowed_ids_are_shown() => Assert.Equal(
        "'sre/boss' is not the id of a level of the ladder 'sre', but 'Value' takes only those. " +
        "The ids are 'sre/junior', 'sre/senior'. Correct it, or remove [LadderId] if other strings are allowed here.",
        Told("[LadderId(LadderIdKind.Level, Ladder = \"sre\")]", "sre/boss"));

    [Fact]
    public void If_no_id_is_allowed_the_mark_is_to_blame() => Assert.Equal(
        "'data/groups/x' is not the id of a group of the ladder 'data', but 'Value' takes only those. " +
        "Nothing has the id of a group of the ladder 'data'. Correct [LadderId], or the string.",
        Told("[LadderId(LadderIdKind.Group, Ladder = \"data\")]", "data/groups/x"));

    private static string Told(string mark, string written)
    {
        var code = $$"""class C { {{mark}} string Value = "{{written}}"; }""";
        var diagnostics = Analyze(Compile(code, [.. Generated("Acme", isPublic: true, Sre, Data)]));
        return string.Join("\n", diagnostics.Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
