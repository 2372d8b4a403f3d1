using LadderGen.Internals;

namespace LadderGen.Tests;

/// <summary>A ladder of one competency and two levels, made by hand, for texts that need no document.</summary>
internal sealed class Expecting : Ladder<Rung>
{
    private readonly string[][] _texts;

    private Expecting(params string[][] texts)
        : base("x", "X", "X", "", false) => _texts = texts;

    /// <summary>What <c>One</c> and <c>Two</c> expect; <c> / </c> is before a detail.</summary>
    public static Ladder Texts(string[] one, string[] two) => new Expecting(one, two);

    protected override Rung[] CreateLevels() => [new Rung(this, "One", 1, _texts[0]), new Rung(this, "Two", 2, _texts[1])];

    protected override ReadOnlyList<Competency> CreateCompetencies() => new Skills(this);

    private sealed class Skills : CompetencyList
    {
        public Skills(Ladder ladder)
            : base(ladder) => Add("x/competencies/skill", "Skill", "Skill", "");
    }
}

/// <summary>A level of <see cref="Expecting"/>.</summary>
internal sealed class Rung(Expecting ladder, string name, int rank, string[] texts) : Level<Rung>(ladder, "x/" + name, name, name, null, rank, "x.md", 1, "")
{
    protected override CompetencyExpectations[] CreateExpectations() => [new Skill(this, texts)];

    private sealed class Skill : CompetencyExpectations
    {
        public Skill(Rung level, string[] texts)
            : base(level, "Skill", level.Id + "/skill", line: 1)
        {
            foreach (var (index, text) in texts.Index())
            {
                var lines = text.Split(" / ");
                Expect($"{Id}/n{index}", $"N{index}", line: 1, lines[0], lines[1..]);
            }
        }
    }
}
