using LadderGen.Compiler.Labels;

namespace LadderGen.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("Mastery", "Mastery")]
    [InlineData("Ownership — Manager of One", "OwnershipManagerOfOne")]
    [InlineData("Infrastructure / Software Architecture", "InfrastructureSoftwareArchitecture")]
    [InlineData("Quality & testing", "QualityTesting")]
    [InlineData("🦉 Domain expertise", "DomainExpertise")]
    [InlineData("🧑‍💻 Tech", "Tech")]
    [InlineData("❤️ Care", "Care")]
    [InlineData(":seedling: Teaching", "Teaching")]
    [InlineData("1. System", "System")]
    [InlineData("SRE basics", "SREBasics")]
    [InlineData("Don't panic", "DontPanic")]
    [InlineData("No\u00A0break\u200B", "NoBreak")]
    [InlineData("Cafe\u0301 culture", "CaféCulture")]
    [InlineData("360 feedback", "Competency360Feedback")]
    [InlineData("Größe", "Größe")]
    [InlineData("influência técnica", "InfluênciaTécnica")]
    [InlineData("ığdır işi", "ığdırIşi")]
    [InlineData("문제 해결", "문제해결")]
    [InlineData("コミュニケーション", "コミュニケーション")]
    [InlineData("???", "")]
    public void The_name_of_a_label(string label, string name) => Assert.Equal(name, Identifier.From(label, "Competency"));

    [Theory]
    [InlineData("Mastery", "mastery")]
    [InlineData("FullParticipantInRegularOnCall", "full-participant-in-regular-on-call")]
    [InlineData("SREBasics", "sre-basics")]
    [InlineData("L2", "l2")]
    [InlineData("Level3", "level3")]
    [InlineData("InfluênciaTécnica", "influência-técnica")]
    [InlineData("문제해결", "문제해결")]
    public void The_part_of_an_id_that_a_name_gives(string name, string id) => Assert.Equal(id, Identifier.Slug(name));

    [Theory]
    [InlineData("Tips and tricks", "TIPS AND TRICKS")]
    [InlineData(" Tips  and\u00A0tricks: ", "TIPS AND TRICKS")]
    [InlineData("Tips & tricks", "TIPS AND TRICKS")]
    [InlineData("\u201CTips\u201D and tricks", "TIPS AND TRICKS")]
    [InlineData("Tips \u2013 and-tricks", "TIPS AND TRICKS")]
    [InlineData(":bulb: Tips and 🎩 tricks", "TIPS AND TRICKS")]
    [InlineData("Cafe\u0301", "CAF\u00C9")]
    [InlineData("Caf\u00E9", "CAF\u00C9")]
    [InlineData("Level 3: leads", "LEVEL 3: LEADS")]
    public void The_key_is_the_same_however_a_label_is_spelt(string label, string key) => Assert.Equal(key, LabelText.Key(label));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("")]
    public void Names_are_the_same_in_every_culture(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(culture);
            Assert.Equal("InfluenceIsKey", Identifier.From("influence is key", "Competency"));
            Assert.Equal("influence-is-key", Identifier.Slug("InfluenceIsKey"));
            Assert.Equal("INFLUENCE", LabelText.Key("influence"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
