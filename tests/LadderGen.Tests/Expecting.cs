using LadderGen.Internals;

namespace LadderGen.Tests;

/// <summary>A hand-made ladder of one competency and two levels, for tests of texts that need no document.</summary>
internal sealed class Expecting : Ladder<ExpectingLevel>
{
    private readonly string[][] _texts;

    private Expecting(params string[][] texts)
        : base("x", "X", "X", "", false) => _texts = texts;

    /// <summary>Makes a ladder of the texts that <c>One</c> and <c>Two</c> expect. <c> / </c> precedes a detail.</summary>
    public static Ladder Texts(string[] one, string[] two) => new Expecting(one, two);

    protected override ExpectingLevel[] CreateLevels() =>
        [new ExpectingLevel(this, "One", 1, _texts[0]), new ExpectingLevel(this, "Two", 2, _texts[1])];

    protected override ReadOnlyList<Competency> CreateCompetencies() => new Skills(this);

    private sealed class Skills : CompetencyList
    {
        public Skills(Ladder ladder)
            : base(ladder) => Add("x/competencies/skill", "Skill", "Skill", "");
    }
}

/// <summary>A level of <see cref="Expecting"/>.</summary>
internal sealed class ExpectingLevel : Level<ExpectingLevel>
{
    public ExpectingLevel(Expecting ladder, string name, int rank, string[] texts)
        : base(ladder, "x/" + name, name, name, null, rank, "x.md", 1, "") => _ = new Skill(this, texts);

    private sealed class Skill : CompetencyExpectations
    {
        public Skill(ExpectingLevel level, string[] texts)
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
