namespace LadderGen.Tests;

/// <summary>A ladder of one competency and two levels, made by hand, for texts that need no document.</summary>
internal sealed class Expecting : Ladder<Rung>
{
    private readonly string[][] _texts;

    private Expecting(params string[][] texts)
        : base("x", "X", "X", "", false, 1) => _texts = texts;

    /// <summary>What <c>One</c> and <c>Two</c> expect; <c> / </c> is before a detail.</summary>
    public static Ladder Texts(string[] one, string[] two) => new Expecting(one, two);

    protected override Rung[] CreateLevels() => [new Rung(this, "One", 1, _texts[0]), new Rung(this, "Two", 2, _texts[1])];

    protected override ReadOnlyList<Competency> CreateCompetencies() => new(new Competency(this, 0, -1, "x/competencies/skill", "Skill", "Skill", ""));
}

/// <summary>A level of <see cref="Expecting"/>.</summary>
internal sealed class Rung(Expecting ladder, string name, int rank, string[] texts) : Level<Rung>(ladder, "x/" + name, name, name, null, rank, "x.md", 1, "")
{
    protected override Expectations[] CreateExpectations() => [new Skill(this, texts)];

    private sealed class Skill(Rung level, string[] texts) : Expectations(
        level, 0, level.Id + "/skill", 1, [.. texts.Select((text, i) => New(i, text.Split(" / ")))])
    {
        private static Expectation New(int index, string[] lines) => Expect(null, $"N{index}", null, 1, lines[0], lines[1..]);
    }
}
