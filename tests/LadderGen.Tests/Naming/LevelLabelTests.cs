using LadderGen.Compiler.Labels;

namespace LadderGen.Tests.Naming;

public sealed class LevelLabelTests
{
    [Theory]
    [InlineData("Senior SRE (L3)", "Senior", "L3")]
    [InlineData("SRE (L2)", "L2", "L2")]
    [InlineData("L2: Site Reliability Engineer", "L2", "L2")]
    [InlineData("IC5 Staff Site Reliability Engineer", "Staff", "IC5")]
    [InlineData("D1 - SRE 1", "D1", "D1")]
    [InlineData("Level 3", "Level3", "Level 3")]
    [InlineData("Level 5: Senior SRE", "Senior", "Level 5")]
    [InlineData("🚀 Principal sre", "Principal", null)]
    [InlineData("Principal+", "Principal", null)]
    [InlineData("Head of Reliability", "HeadOfReliability", null)]
    [InlineData("SRE", "", null)]
    [InlineData("Manager (UK)", "ManagerUK", null)]
    [InlineData("Engineer (II)", "EngineerII", null)]
    [InlineData("Senior (4-6 años)", "Senior", null)]
    [InlineData("Senior SRE, 3+ years", "Senior", null)]
    [InlineData("Senior SRE – 5 bis 8 Jahre", "Senior", null)]
    [InlineData("Senior (3 years of experience)", "Senior", null)]
    [InlineData("Senior (m/w/d)", "Senior", null)]
    [InlineData("Senior (€60k–80k)", "Senior", null)]
    [InlineData("Support (2nd line)", "Support2ndLine", null)]
    [InlineData("Engineer (2)", "Engineer2", null)]
    [InlineData("Senior (Level 3)", "Senior", "Level 3")]
    public void The_name_has_no_role_and_no_code(string label, string name, string? code)
    {
        var level = LevelLabel.Parse(label, ["SRE", "Site Reliability Engineer"]);
        Assert.Equal((name, code), (level.Name, level.Code?.Text));
    }

    [Theory]
    [InlineData("Junior Planner (JPG)", "Junior", "JPG")]
    [InlineData("Senior Planner (SPLA)", "Senior", "SPLA")]
    [InlineData("Junior Planner (JP2)", "Junior", null)]
    [InlineData("Planner (PLAN)", "PLAN", null)]
    [InlineData("Ingenieur (II)", "IngenieurII", null)]
    public void Initials_in_brackets_are_a_code(string label, string name, string? initials)
    {
        var level = LevelLabel.Parse(label, ["Planner"]);
        Assert.Equal((name, initials), (level.Name, level.Initials));
    }

    [Fact]
    public void Words_of_seniority_have_an_order_if_it_is_the_same_everywhere()
    {
        string[] ordered =
        [
            "Intern", "Junior", "Junior II", "Mid level", "Senior", "Sr. 2",
            "Staff", "Senior Staff", "Principal", "Distinguished", "Fellow",
        ];
        Assert.Equal(ordered, ordered.OrderBy(w => Seniority.RankOf(w)));
        Assert.Equal(Seniority.RankOf("Lead"), Seniority.RankOf("Staff"));
        Assert.Null(Seniority.RankOf("Manager"));
    }
}
