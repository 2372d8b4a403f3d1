using LadderGen.Compiler;
using LadderGen.Compiler.Model;
using LadderGen.Generator.Emitting;

namespace LadderGen.Tests.Emitting;

/// <summary>Bound ladders, written by hand as the binder would give them.</summary>
internal static class ExampleModels
{
    public static readonly EmitOptions Options = new("Acme", IsPublic: true);

    private static readonly SourceLine Here = new("ladders/sre.md", 7);

    /// <summary>Two levels, three competencies in two groups, of which the lower level knows one.</summary>
    public static LadderModel Sre { get; } = new(
        "Sre",
        "sre",
        "Site Reliability",
        "Keeps it running.",
        Array(
            new LevelModel(
                "Junior",
                "sre/junior",
                "Junior SRE",
                null,
                "",
                Array<FactModel>(),
                Array(Cell(
                    0,
                    "sre/junior/mastery",
                    Expectation("LearnsTheTools", "sre/junior/mastery/learns-the-tools", "Learns the tools"))),
                Here),
            new LevelModel(
                "Senior",
                "sre/senior",
                "Senior SRE (L3)",
                "L3",
                "Works alone.",
                Array(new FactModel("Horizon", "A quarter", Here)),
                Array(
                    Cell(
                        0,
                        "sre/senior/mastery",
                        Expectation("LeadsIncidents", "sre/senior/mastery/leads-incidents", "Leads incidents", "at night", "by day"),
                        new ExpectationModel(
                            "WritesRunbooks",
                            "runbooks",
                            "Writes runbooks",
                            Array<string>(),
                            new("ladders/more.md", 3))) with
                    {
                        Summary = "Knows it all.",
                        Examples = Array("The outage of May"),
                    },
                    Cell(2, "sre/senior/scope", Expectation("OwnsAService", "sre/senior/scope/owns-a-service", "Owns a service"))),
                Here)),
        Array(
            new CompetencyModel("Mastery", "sre/competencies/mastery", "Mastery", "Of the craft.", 1, Here),
            new CompetencyModel("Judgment", "sre/competencies/judgment", "Judgment", "", 0, Here),
            new CompetencyModel("Scope", "sre/competencies/scope", "Scope", "", -1, Here)),
        Array(
            new GroupModel("Skill", "sre/groups/skill", "Skill", "What one can do.", -1),
            new GroupModel("Craft", "sre/groups/craft", "Craft", "", 0)),
        IsCumulative: false);

    /// <summary>The same under another name.</summary>
    public static LadderModel Dev { get; } = Sre with
    {
        Name = "Dev",
        Id = "dev",
        Title = "Development",
        Groups = new([.. Sre.Groups.Select(g => g with { Id = Own(g.Id) })]),
        Competencies = new([.. Sre.Competencies.Select(c => c with { Id = Own(c.Id) })]),
        Levels = new([.. Sre.Levels.Select(l => l with
        {
            Id = Own(l.Id),
            Cells = new([.. l.Cells.Select(c => c with
            {
                Id = Own(c.Id),
                Expectations = new([.. c.Expectations.Select(e => e with { Id = Own(e.Id) })]),
            })]),
        })]),
    };

    /// <summary>A ladder with one text at every place where a ladder has text.</summary>
    public static LadderModel Saying(string text)
    {
        var here = new SourceLine(text, 1);
        return new(
            "Odd",
            text,
            text,
            text,
            Array(new LevelModel(
                "One",
                text,
                text,
                text,
                text,
                Array(new FactModel(text, text, here)),
                Array(new CellModel(
                    0,
                    text,
                    text,
                    Array(new ExpectationModel("Thing", text, text, Array(text), here)),
                    Array(text),
                    here)),
                here)),
            Array(new CompetencyModel("Skill", text, text, text, 0, here)),
            Array(new GroupModel("Every", text, text, text, -1)),
            IsCumulative: true);
    }

    public static string[] Emit(params LadderModel[] ladders) => Emit(Options, ladders);

    public static string[] Emit(EmitOptions options, params LadderModel[] ladders) =>
    [
        .. ladders.Select(ladder => LadderEmitter.Emit(ladder, options).ToString()),
        LaddersEmitter.Emit(ladders.Select(ladder => ladder.Name), options).ToString(),
    ];

    private static string Own(string id) => id.StartsWith("sre/", StringComparison.Ordinal) ? "dev" + id[3..] : "dev-" + id;

    private static EquatableArray<T> Array<T>(params T[] items)
        where T : IEquatable<T> => new(items);

    private static CellModel Cell(int competency, string id, params ExpectationModel[] expectations) =>
        new(competency, id, "", new(expectations), Array<string>(), Here);

    private static ExpectationModel Expectation(string name, string id, string text, params string[] details) =>
        new(name, id, text, new(details), new("ladders/sre.md", 9));
}
