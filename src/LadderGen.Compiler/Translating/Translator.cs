using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Translating;

/// <summary>
/// Gives the words of another language to the parts of a ladder. A part and its translation have the same name or code, or the same place
/// among those that are left.
/// </summary>
internal sealed class Translator
{
    private static readonly EquatableArray<string> NoLines = EquatableArray<string>.Empty;
    private static readonly EquatableArray<FactModel> NoFacts = EquatableArray<FactModel>.Empty;

    private readonly LadderModel _ladder;
    private readonly LadderModel _other;
    private readonly Translation _translation;
    private readonly List<LadderDiagnostic> _diagnostics;
    private readonly Dictionary<string, PartPlace> _places;
    private readonly List<WordsModel> _words = [];

    private Translator(LadderModel ladder, Translation translation, List<LadderDiagnostic> diagnostics)
    {
        _ladder = ladder;
        _other = translation.Words;
        _translation = translation;
        _diagnostics = diagnostics;
        _places = translation.Places.GroupBy(p => p.Id, StringComparer.Ordinal)
            .ToDictionary(p => p.Key, p => p.Last(), StringComparer.Ordinal);
    }

    /// <summary>Returns the words; null, and reported, if the structure of the documents is another one.</summary>
    public static TranslationModel? Translate(LadderModel ladder, Translation translation, List<LadderDiagnostic> diagnostics)
    {
        var translator = new Translator(ladder, translation, diagnostics);
        return translator.Run() ? new TranslationModel(translation.Language, translator._words.ToEquatableArray()) : null;
    }

    private bool Run()
    {
        var groups = Headings("groups", _ladder.Groups, _other.Groups, g => new(g.Id, g.Title, null, default));
        var competencies = Headings("competencies", _ladder.Competencies, _other.Competencies, c => new(c.Id, c.Title, null, c.Source));
        var levels = Headings("levels", _ladder.Levels, _other.Levels, l => new(l.Id, l.Title, l.Code, l.Source));
        if (groups is null || competencies is null || levels is null)
        {
            return false;
        }

        // Without a title of its own, it has the name of the ladder.
        var title = _other.Title == _other.Name ? _ladder.Title : _other.Title;
        Add(_ladder.Id, title, _other.Description, NoLines, NoFacts, default, "");
        foreach (var (group, translated) in groups)
        {
            Add(group.Id, translated.Title, translated.Description, NoLines, NoFacts, default, "");
        }

        foreach (var (competency, translated) in competencies)
        {
            Add(competency.Id, translated.Title, translated.Description, NoLines, NoFacts, default, "");
        }

        var indexes = competencies.ToDictionary(p => IndexOf(_ladder, p.Original), p => IndexOf(_other, p.Translated));
        foreach (var (level, translated) in levels)
        {
            Add(level, translated, indexes);
        }

        AddShared(indexes);
        return true;
    }

    private static int IndexOf(LadderModel ladder, CompetencyModel competency) =>
        ladder.Competencies.ToList().FindIndex(c => ReferenceEquals(c, competency));

    private void AddShared(Dictionary<int, int> competencies)
    {
        if (_ladder.AllLevels is { } shared && _other.AllLevels is { } translated)
        {
            Add(shared, translated, competencies);
        }
        else if (_ladder.AllLevels is { } missing)
        {
            _diagnostics.Add(Missing(_translation.Location, Quote(missing.Title), missing.Source));
        }
        else if (_other.AllLevels is { } extra)
        {
            _diagnostics.Add(TranslationDiagnostics.NotInLadder(PlaceOf(extra.Id), Quote(extra.Title)));
        }
    }

    private void Add(LevelModel level, LevelModel translated, Dictionary<int, int> competencies)
    {
        var place = PlaceOf(translated.Id);
        if (level.Summary.Length > 0 && translated.Summary.Length == 0)
        {
            _diagnostics.Add(Missing(place, $"The text about {Quote(level.Title)}", level.Source));
        }

        if (level.Facts.Count != translated.Facts.Count)
        {
            _diagnostics.Add(Missing(place, $"One of the facts about {Quote(level.Title)}", level.Source));
        }

        Add(level.Id, translated.Title, translated.Summary, NoLines, translated.Facts, translated.Source, "");
        foreach (var cell in level.Cells)
        {
            if (!competencies.TryGetValue(cell.Competency, out var competency))
            {
                continue;
            }

            var name = $"{Quote(_ladder.Competencies[cell.Competency].Title)} at {Quote(level.Title)}";
            if (translated.Cells.FirstOrDefault(c => c.Competency == competency) is { } found)
            {
                Add(name, cell, found, translated);
            }
            else
            {
                _diagnostics.Add(Missing(place, name, cell.Source));
            }
        }

        var known = new HashSet<int>(
            level.Cells.Where(c => competencies.ContainsKey(c.Competency)).Select(c => competencies[c.Competency]));
        foreach (var extra in translated.Cells.Where(c => !known.Contains(c.Competency)))
        {
            var name = $"{Quote(_other.Competencies[extra.Competency].Title)} at {Quote(translated.Title)}";
            _diagnostics.Add(TranslationDiagnostics.NotInLadder(PlaceOf(extra, place), name));
        }
    }

    private void Add(string name, CellModel cell, CellModel translated, LevelModel level)
    {
        var place = PlaceOf(translated, PlaceOf(level.Id));
        if (cell.Summary.Length > 0 && translated.Summary.Length == 0)
        {
            _diagnostics.Add(Missing(place, $"The text about {name}", cell.Source));
        }

        if (cell.Examples.Count > 0 && translated.Examples.Count == 0)
        {
            _diagnostics.Add(Missing(place, $"The list of examples of {name}", cell.Source));
        }

        Add(cell.Id, "", translated.Summary, translated.Examples, NoFacts, translated.Source, level.Source.Document);
        var (was, @is) = (cell.Expectations.ToList(), translated.Expectations.ToList());
        foreach (var expectation in @is.Where(e => _places.TryGetValue(e.Id, out var own) && own.HasOwnName).ToList())
        {
            if (was.Find(e => SlugOf(e.Id) == SlugOf(expectation.Id)) is { } same)
            {
                Pair(same, expectation);
            }
        }

        if (was.Count == @is.Count)
        {
            foreach (var (original, expectation) in was.Zip(@is, (o, e) => (o, e)).ToList())
            {
                Pair(original, expectation);
            }
        }
        else if (@is.Count == 0)
        {
            _diagnostics.AddRange(was.Select(e => Missing(place, $"{Quote(e.Text)}, an expectation of {name},", e.Source)));
        }
        else
        {
            var first = was.FirstOrDefault() ?? cell.Expectations[0];
            _diagnostics.Add(TranslationDiagnostics.OtherCount(
                PlaceOf(@is[0].Id), name, (@is.Count, was.Count), first, _translation.Language));
        }

        void Pair(ExpectationModel original, ExpectationModel expectation)
        {
            was.Remove(original);
            @is.Remove(expectation);
            Add(original.Id, expectation.Text, "", expectation.Details, NoFacts, expectation.Source, translated.Source.Document);
        }
    }

    private void Add(
        string id,
        string text,
        string description,
        EquatableArray<string> lines,
        EquatableArray<FactModel> facts,
        SourceLine source,
        string outer) => _words.Add(new WordsModel(id, text, description, lines, facts, source, outer));

    /// <summary>Pairs the headings of both; null, and reported, if it is not clear which is which.</summary>
    private List<(T Original, T Translated)>? Headings<T>(
        string what, IEnumerable<T> originals, IEnumerable<T> translated, Func<T, Heading> headingOf)
    {
        var (was, @is) = (originals.ToList(), translated.ToList());
        var pairs = new List<(T, T)>();
        Take((original, heading) => SlugOf(original.Id) == SlugOf(heading.Id));
        Take((original, heading) => original.Code is not null && original.Code == heading.Code);
        if (was.Count == @is.Count)
        {
            pairs.AddRange(was.Zip(@is, (o, t) => (o, t)));
            return pairs;
        }

        if (@is.Count == 0)
        {
            _diagnostics.AddRange(was.Select(headingOf).Select(h => Missing(_translation.Location, Quote(h.Title), h.Source)));
            return pairs;
        }

        var first = headingOf(@is[0]);
        _diagnostics.Add(TranslationDiagnostics.OtherHeadings(
            PlaceOf(first.Id),
            what,
            @is.ConvertAll(h => headingOf(h).Title),
            was.ConvertAll(h => headingOf(h).Title),
            was.Count > 0 ? $"{{#{SlugOf(headingOf(was[0]).Id)}}}" : ""));
        return null;

        void Take(Func<Heading, Heading, bool> isSame)
        {
            foreach (var heading in @is.ToList())
            {
                var found = was.FindIndex(o => isSame(headingOf(o), headingOf(heading)));
                if (found >= 0)
                {
                    pairs.Add((was[found], heading));
                    was.RemoveAt(found);
                    @is.Remove(heading);
                }
            }
        }
    }

    private LadderDiagnostic Missing(Location place, string what, SourceLine source) =>
        TranslationDiagnostics.Missing(place, what, source, _translation.Language);

    private Location PlaceOf(string id) => _places.TryGetValue(id, out var place) ? place.Location : _translation.Location;

    private Location PlaceOf(CellModel cell, Location level) =>
        cell.Expectations.Count > 0 ? PlaceOf(cell.Expectations[0].Id) : level;

    private static string SlugOf(string id) => id.Substring(id.LastIndexOf('/') + 1);

    /// <summary>A level, a competency or a group in one of the languages.</summary>
    private readonly record struct Heading(string Id, string Title, string? Code, SourceLine Source);
}
