using LadderGen.Internals;

namespace LadderGen;

/// <summary>The parts that a ladder had once, made from their last words. What ids they have says where they belong.</summary>
internal sealed class RetiredParts
{
    private readonly Ladder _ladder;
    private readonly List<LadderPart> _locked = [];
    private readonly List<RetiredLevel> _levels = [];
    private readonly List<Competency> _competencies = [];
    private readonly Dictionary<string, RetiredExpectations> _lists = new(StringComparer.Ordinal);

    public RetiredParts(Ladder ladder, Retired[] retired)
    {
        _ladder = ladder;

        // Outer parts first.
        foreach (var part in retired.OrderBy(p => p.Id.Split('/').Length))
        {
            Add(part, part.Id.Split('/'));
        }

        AddLists();
        Locked = ReadOnlyList<LadderPart>.Of([.. _locked.OrderBy(p => p.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The parts of the lock, in the order of their ids.</summary>
    public ReadOnlyList<LadderPart> Locked { get; }

    /// <summary>All parts, with the lists of what a level expected of a competency.</summary>
    public IEnumerable<LadderPart> All => Locked.Concat(_lists.Values);

    public Competency? CompetencyNamed(string name) => _competencies.Find(c => c.Name == name);

    /// <summary>Returns the list of a level, retired or not, for a retired competency.</summary>
    public CompetencyExpectations ListOf(Level level, Competency competency) =>
        _lists.TryGetValue(CompetencyExpectations.IdOf(level, competency), out var list)
            ? list
            : new RetiredExpectations(level, competency);

    /// <summary>Returns the lists of a retired level for the competencies that the ladder has.</summary>
    public IEnumerable<CompetencyExpectations> ListsOf(RetiredLevel level) =>
        _lists.Values.Where(l => ReferenceEquals(l.Level, level) && !l.Competency.IsRetired);

    private void Add(Retired part, string[] segments)
    {
        if (segments[1] == "groups")
        {
            var group = new Group(part.Id, part.Name, part.Text, "", parent: null, isRetired: true);
            group.BelongTo(_ladder);
            _locked.Add(group);
        }
        else if (segments[1] == "competencies")
        {
            var competency = new Competency(_ladder, index: -1, part.Id, part.Name, part.Text, "", group: null, isRetired: true);
            _competencies.Add(competency);
            _locked.Add(competency);
        }
        else if (segments.Length == 2)
        {
            var level = new RetiredLevel(_ladder, part.Id, part.Name, part.Text);
            _levels.Add(level);
            _locked.Add(level);
        }
        else
        {
            AddExpectation(part, $"{_ladder.Id}/{segments[1]}", $"{_ladder.Id}/competencies/{segments[2]}");
        }
    }

    private void AddExpectation(Retired part, string levelId, string competencyId)
    {
        var level = AllLevels().FirstOrDefault(l => l.Id == levelId);
        var competency = _ladder.Competencies.Concat(_competencies).FirstOrDefault(c => c.Id == competencyId);
        if (level is null || competency is null)
        {
            return;
        }

        if (level.IsRetired || competency.IsRetired)
        {
            _locked.Add(RetiredListOf(level, competency).Add(part));
        }
        else
        {
            _locked.Add(new Expectation(level[competency], part.Id, part.Name, 0, part.Text, part.Details, null, isRetired: true));
        }
    }

    /// <summary>Adds the lists of all levels for retired competencies, and those of retired levels for all competencies.</summary>
    private void AddLists()
    {
        var all =
            from level in AllLevels()
            from competency in level.IsRetired ? _ladder.Competencies.Concat(_competencies) : _competencies
            select (level, competency);
        foreach (var (level, competency) in all)
        {
            RetiredListOf(level, competency);
        }
    }

    private RetiredExpectations RetiredListOf(Level level, Competency competency)
    {
        var id = CompetencyExpectations.IdOf(level, competency);
        if (!_lists.TryGetValue(id, out var list))
        {
            _lists.Add(id, list = new RetiredExpectations(level, competency));
        }

        return list;
    }

    private IEnumerable<Level> AllLevels() =>
        (_ladder.SharedLevel is { } shared ? _ladder.Levels.Append(shared) : _ladder.Levels).Concat(_levels);

    /// <summary>The expectations that a level had for a competency, if one of the two is retired.</summary>
    private sealed class RetiredExpectations(Level level, Competency competency) : CompetencyExpectations(level, competency)
    {
        public Expectation Add(Retired part) => Expect(part.Id, part.Name, line: 0, part.Text, part.Details);
    }
}

/// <summary>A level that the ladder had once. It has the rank 0, and is below all levels that the ladder has.</summary>
internal sealed class RetiredLevel(Ladder ladder, string id, string name, string title)
    : Level(ladder, id, name, title, null, 0, null, 0, "", [])
{
    public override bool IsRetired => true;

    private protected override IEnumerable<CompetencyExpectations> Stated => Ladder.RetiredParts.ListsOf(this);
}
