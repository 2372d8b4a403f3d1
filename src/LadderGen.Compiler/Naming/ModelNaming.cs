using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Naming;

/// <summary>Gives everything placed its name and id: the ladder becomes a model.</summary>
internal sealed class ModelNaming(Declaration declaration, LevelTable levels, DiagnosticBag diagnostics)
{
    /// <summary>A group has no place to be named in, so a long title is cut: metadata holds names of 1023 bytes (CS7013).</summary>
    private const int MostWordsOfGroup = 6;

    /// <summary>Cells without anything in them are worth their code in a ladder of a size that people use.</summary>
    private const int MostFilled = 10_000;

    private static readonly HashSet<string> NoSiblings = new(StringComparer.Ordinal);

    private const string NameInDeclaration = "Give one of them a name of its own in the declaration, such as 'Name: the exact label'.";
    private const string NameInBraces = "Put another name into the braces.";
    private const string NameLevel = "Name it in 'levels', such as '- Name: the exact label'.";
    private const string NameCompetency = "Name it in 'competencies', such as '- Name: the exact label'.";
    private const string NameExpectation = "End one of them with a name of its own in braces, such as {#short-name}.";
    private const string NameExpectationAnew = "End it with a name in braces, such as {#short-name}.";

    /// <summary>The model; null, and reported, if the ladder or every level is without a name.</summary>
    public LadderModel? Name(IReadOnlyList<LabelTree> trees, PlacedLadder placed)
    {
        var name = declaration.Ladder.Text;
        if (Identifier.From(name, "Ladder") is var identifier && (identifier != name || name.Length > NameTable.LongestName))
        {
            diagnostics.Add(NamingDiagnostics.NoLadderName(declaration, identifier));
            return null;
        }

        var id = Identifier.Slug(name);
        var groups = NameGroups(placed, id);
        var competencies = NameCompetencies(placed, id, name, groups);
        var levelModels = NameLevels(placed, id, name, competencies);
        if (levelModels.Count == 0)
        {
            if (!diagnostics.HasErrors)
            {
                diagnostics.Add(BindingDiagnostics.NoLevel(declaration, isDoubtful: false, []));
            }

            return null;
        }

        var (title, description) = Describe(trees, placed);
        return new LadderModel(
            ReservedNames.OfLadder(name),
            id,
            title ?? name,
            Lines(description),
            levelModels,
            competencies.Select(c => c.Model).ToEquatableArray(),
            groups.Values.ToEquatableArray(),
            declaration.IsCumulative)
        {
            AllLevels = NameAllLevels(placed, id, name, competencies),
        };
    }

    /// <summary>
    /// The title: the one declared, or the outermost of the documents if they share it. What else titles a document is said
    /// of the ladder too, so it becomes a part of the description.
    /// </summary>
    private (string? Title, List<string> Description) Describe(IReadOnlyList<LabelTree> trees, PlacedLadder placed)
    {
        var outermost = trees.Select(o => o.Nodes.Find(n => n.IsTitle && !n.IsIgnoredTitle)?.Text).Distinct(StringComparer.Ordinal).ToList();
        var title = declaration.Title?.Text ?? (outermost.Count == 1 ? outermost[0] : null);
        var others = trees.SelectMany(o => o.Nodes).Where(n => n.IsTitle && !n.IsIgnoredTitle).Select(n => n.Text);
        return (title, [.. others.Concat(placed.Descriptions).Where(t => t != title).Distinct(StringComparer.Ordinal)]);
    }

    private static Dictionary<PlacedGroup, GroupModel> NameGroups(PlacedLadder placed, string ladderId)
    {
        var models = new Dictionary<PlacedGroup, GroupModel>();
        var indexes = new Dictionary<PlacedGroup, int>();
        var own = placed.Groups.ToDictionary(g => g, NameOfGroup);
        var shared = new HashSet<string>(
            own.Values.GroupBy(n => n.ToLowerInvariant(), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key),
            StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in placed.Groups)
        {
            // The ids of all groups are constants of one class: where two have one name, each takes that of its parent before it.
            var isShared = shared.Contains(own[group].ToLowerInvariant());
            var name = isShared && group.Parent is not null ? models[group.Parent].Name + own[group] : own[group];
            var parentId = group.Parent is { } parent ? models[parent].Id : ladderId + "/groups";
            models.Add(group, new GroupModel(
                Unique(ReservedNames.OfGroup(name.Length > NameTable.LongestName ? name.Substring(0, NameTable.LongestName) : name), taken),
                Unique(parentId + "/" + Identifier.Slug(own[group]), taken),
                group.Title,
                Lines(group.Descriptions),
                group.Parent is null ? -1 : indexes[group.Parent]));
            indexes.Add(group, indexes.Count);
        }

        return models;
    }

    /// <summary>What two groups would share although their labels differ: names are cut, and <c>A</c> with <c>BC</c> in it meets <c>AB</c> with <c>C</c>.</summary>
    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = $"{name}{number}";
        }

        return unique;
    }

    /// <summary>A group is data, no member of a level: where its words give no name, it still needs one.</summary>
    private static string NameOfGroup(PlacedGroup group) =>
        Identifier.OfFirstWords(LabelText.Undecorated(group.Node?.Label.Id ?? group.Title), "Group", MostWordsOfGroup) is { Length: > 0 } name ? name : "Group";

    private List<NamedCompetency> NameCompetencies(PlacedLadder placed, string ladderId, string ladderName, Dictionary<PlacedGroup, GroupModel> groups)
    {
        var groupIndexes = new Dictionary<PlacedGroup, int>();
        foreach (var group in placed.Groups)
        {
            groupIndexes.Add(group, groupIndexes.Count);
        }

        var names = new NameTable(diagnostics, placed.Competencies.Count);
        var named = new List<NamedCompetency>();
        foreach (var competency in placed.Competencies.Where(c => c.Spellings.Count > 0 || c.Declared is not null))
        {
            var node = competency.Spellings.FirstOrDefault();
            var (file, span) = node is not null ? (node.Tree.File, node.Label.Span) : (declaration.File, competency.Declared!.Span);
            var title = competency is { IsHomonym: true, Group: { } parent } ? parent.Title + " " + competency.Title : competency.Title;
            var hasBrokenBraces = ReportBrokenBraces(competency.Title, file, span);
            var name = Identifier.From(node?.Label.Id ?? competency.Name ?? title, "Competency");
            var isNamed = names.TryAdd(name, competency.Title, file, span, node?.Label.Id is null ? NameInDeclaration : NameInBraces, NameCompetency);
            if (isNamed)
            {
                named.Add(new NamedCompetency(competency, name, SourceOf(file, span)));
            }

            if (!isNamed || hasBrokenBraces)
            {
                diagnostics.Explain(competency);
            }
        }

        var siblings = new HashSet<string>(named.Select(n => n.Name), StringComparer.Ordinal);
        foreach (var competency in named)
        {
            competency.Model = new CompetencyModel(
                ReservedNames.OfCompetency(competency.Name, ladderName, levels.Names, siblings),
                $"{ladderId}/competencies/{competency.Slug}",
                competency.Placed.Title,
                Lines(competency.Placed.Descriptions),
                competency.Placed.Group is { } group ? groupIndexes[group] : -1,
                competency.Source);
        }

        return named;
    }

    private EquatableArray<LevelModel> NameLevels(PlacedLadder placed, string ladderId, string ladderName, List<NamedCompetency> competencies)
    {
        var names = new NameTable(diagnostics, levels.Count);
        var models = new List<LevelModel>(levels.Count);
        var siblings = new HashSet<string>(levels.Names, StringComparer.Ordinal);
        for (var i = 0; i < levels.Count; i++)
        {
            var level = placed.Levels[i];
            // One that is declared and missing is an error: then its name is kept, so that code which uses it does not break as well.
            if (level.Nodes.Count == 0 && level.File is null && levels.Declared is null)
            {
                continue;
            }

            // A label that stands for this level alone says best what it is called; a file name has no place in it.
            var node = level.Nodes.Find(n => n.Levels.Count == 1) ?? level.Nodes.FirstOrDefault();
            var title = node is { Levels.Count: 1 } ? node.Text : levels.Declared?[i].Name.Text ?? levels.Labels[i];
            var (file, span) = node is not null ? (node.Tree.File, node.Label.Span)
                : level.File is not null ? (level.File, default)
                : (declaration.File, levels.Declared![i].Name.Span);
            var name = levels.Names[i];
            if (!names.TryAdd(name, title, file, span, NameInDeclaration, NameLevel))
            {
                continue;
            }

            var id = $"{ladderId}/{Identifier.Slug(ReservedNames.IsReservedInIds(name) ? name + "Level" : name)}";
            models.Add(new LevelModel(
                ReservedNames.OfLevel(name, ladderName, siblings),
                id,
                title,
                CodeOf(level, i),
                Lines(level.Summaries),
                FactsOf(level),
                CellsOf(placed, i, id, ladderName, competencies),
                SourceOf(file, span))
            {
                Pending = PendingOf(level),
            });
        }

        return models.ToEquatableArray();
    }

    /// <summary>What every level expects alike; null if the documents say nothing of the kind.</summary>
    private LevelModel? NameAllLevels(PlacedLadder placed, string ladderId, string ladderName, List<NamedCompetency> competencies)
    {
        var level = placed.AllLevels;
        if (level.Nodes.FirstOrDefault() is not { } node || level.Cells.Count + level.Summaries.Count + level.Facts.Count == 0)
        {
            return null;
        }

        var id = ladderId + "/shared-level";
        return new LevelModel(
            "SharedLevel", id, node.Text, null, Lines(level.Summaries), FactsOf(level), CellsOf(placed, levels.AllLevels, id, ladderName, competencies), SourceOf(node.Tree.File, node.Label.Span))
        {
            Pending = PendingOf(level),
        };
    }

    private static EquatableArray<PendingReference> PendingOf(PlacedLevel level) =>
        level.Pending.Select(r => new PendingReference(r.Target, r.Location, "")).ToEquatableArray();

    private string? CodeOf(PlacedLevel level, int rank) =>
        level.Nodes.Where(n => n.Levels.Count == 1).Select(n => n.Text).Append(levels.Labels[rank])
            .Select(t => LevelLabel.Parse(t, []).Code?.Text)
            .FirstOrDefault(c => c is not null);

    private static EquatableArray<FactModel> FactsOf(PlacedLevel level) =>
        level.Facts
            .GroupBy(f => f.Label.Key, StringComparer.Ordinal)
            .Select(f => new FactModel(
                f.First().Label.Text.TrimEnd(':', ' '),
                Lines(f.SelectMany(fact => new[] { fact.Text.Text }.Concat(fact.Text.Details))),
                SourceOf(f.First().Text.Tree.File, f.First().Text.Span)))
            .ToEquatableArray();

    private EquatableArray<CellModel> CellsOf(PlacedLadder placed, int rank, string levelId, string ladderName, List<NamedCompetency> competencies)
    {
        var level = placed.Levels[rank];

        // In a broken ladder every level has every competency: what is missing may be what is broken.
        var isBroken = rank < levels.Count && competencies.Count * levels.Count <= MostFilled && diagnostics.HasErrors;
        var cells = new List<CellModel>();
        for (var i = 0; i < competencies.Count; i++)
        {
            var competency = competencies[i];
            var id = $"{levelId}/{competency.Slug}";
            if (level.Cells.TryGetValue(competency.Placed, out var cell))
            {
                cells.Add(new CellModel(
                    i,
                    id,
                    Lines(cell.Summaries),
                    NameExpectations(cell, id, competency.Name),
                    cell.Examples.ToEquatableArray(),
                    cell.IsInherited ? SourceOfLevel(level) : SourceOf(cell.Node.Tree.File, cell.Node.Label.Span))
                {
                    References = cell.References.Count == 0 ? EquatableArray<ReferenceModel>.Empty : ReferencesOf(cell, competency, ladderName),
                    Pending = cell.References.Count == 0 ? EquatableArray<PendingReference>.Empty : PendingOf(cell, id),
                });
            }
            else if (isBroken || placed.Inherits(rank, competency.Placed, declaration.IsCumulative))
            {
                var source = isBroken ? competency.Source : SourceOfLevel(level);
                cells.Add(new CellModel(i, id, "", EquatableArray<ExpectationModel>.Empty, EquatableArray<string>.Empty, source));
            }
        }

        return cells.ToEquatableArray();
    }

    private EquatableArray<ReferenceModel> ReferencesOf(PlacedCell cell, NamedCompetency competency, string ladderName) =>
        cell.References.Where(r => r.Level is not null)
            .Select(r => new ReferenceModel(ReservedNames.OfLadder(ladderName), NameOf(r.Level!.Value, ladderName), competency.Model.Name, r.Location))
            .Distinct()
            .ToEquatableArray();

    private static EquatableArray<PendingReference> PendingOf(PlacedCell cell, string id) =>
        cell.References.Where(r => r.Level is null).Select(r => new PendingReference(r.Target, r.Location, IdOf(r.Entry, cell, id))).ToEquatableArray();

    private string NameOf(int level, string ladderName) =>
        level == levels.AllLevels ? "SharedLevel" : ReservedNames.OfLevel(levels.Names[level], ladderName, new HashSet<string>(levels.Names, StringComparer.Ordinal));

    /// <summary>The id of the expectation that says nothing but where to look; empty if there is none.</summary>
    private static string IdOf(Entry? entry, PlacedCell cell, string cellId)
    {
        if (entry is null || entry.Details.Count > 0 || ReferencePhrase.Parse(entry.Text) is not { IsAll: true })
        {
            return "";
        }

        return $"{cellId}/{Identifier.Slug(GivenNames(cell.Expectations)[cell.Expectations.IndexOf(entry)])}";
    }

    private static SourceLine SourceOfLevel(PlacedLevel level) =>
        level.Nodes.FirstOrDefault() is { } node ? SourceOf(node.Tree.File, node.Label.Span) : SourceOf(level.File!, default);

    private EquatableArray<ExpectationModel> NameExpectations(PlacedCell cell, string cellId, string competencyName)
    {
        var entries = WithoutRepetitions(cell.Expectations);
        var given = GivenNames(entries);
        var siblings = given.Any(ReservedNames.MayBeOfSibling) ? new HashSet<string>(given, StringComparer.Ordinal) : NoSiblings;
        var names = new NameTable(diagnostics, NameComparer.AreFewAndDistinct(given) ? 0 : entries.Count);
        var models = new List<ExpectationModel>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            ReportBrokenBraces(entry.Text, entry.Tree.File, entry.Span);
            if (names.TryAdd(given[i], entry.Text, entry.Tree.File, entry.Span, NameExpectation, NameExpectationAnew))
            {
                models.Add(new ExpectationModel(
                    ReservedNames.OfExpectation(given[i], competencyName, siblings),
                    $"{cellId}/{Identifier.Slug(given[i])}",
                    entry.Text,
                    entry.Details,
                    SourceOf(entry.Tree.File, entry.Span)));
            }
        }

        return models.ToEquatableArray();
    }

    private static IReadOnlyList<string> GivenNames(List<Entry> expectations)
    {
        var given = new (string, string?)[expectations.Count];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = (expectations[i].Text, expectations[i].Id);
        }

        return ExpectationNames.For(given);
    }

    private List<Entry> WithoutRepetitions(List<Entry> entries)
    {
        var seen = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var distinct = new List<Entry>();
        foreach (var entry in entries)
        {
            if (seen.TryGetValue(entry.Text, out var first) && first.Details == entry.Details)
            {
                diagnostics.Add(BindingDiagnostics.Repetition(entry, first));
                continue;
            }

            seen[entry.Text] = entry;
            distinct.Add(entry);
        }

        return distinct;
    }

    /// <summary>Reports braces at the end that hold no name: they stay in the text, and the author believes that the name is fixed.</summary>
    private bool ReportBrokenBraces(string text, TextFile file, SourceSpan span)
    {
        var start = text.LastIndexOf("{#", StringComparison.Ordinal);
        if (start < 0)
        {
            return false;
        }

        var end = text.IndexOf('}', start);
        var isBroken = end < 0
            ? text.Skip(start + 2).All(c => char.IsLetterOrDigit(c) || c == '-')
            : end == text.TrimEnd().Length - 1;
        if (isBroken)
        {
            diagnostics.Add(NamingDiagnostics.NoId(file, span, text.Substring(start)));
        }

        return isBroken;
    }

    private static SourceLine SourceOf(TextFile file, SourceSpan span) => new(file.Name, file.LineOf(span.Start));

    private static string Lines(IEnumerable<string> texts) => string.Join("\n", texts);

    private sealed class NamedCompetency(PlacedCompetency placed, string name, SourceLine source)
    {
        public PlacedCompetency Placed { get; } = placed;

        public string Name { get; } = name;

        /// <summary>Its part of every id.</summary>
        public string Slug { get; } = Identifier.Slug(name);

        public SourceLine Source { get; } = source;

        public CompetencyModel Model { get; set; } = null!;
    }
}
