namespace LadderGen.Tool.Diffing;

/// <summary>Compares what a ladder says beside its titles and expectations: descriptions, summaries, facts and examples.</summary>
internal static class OtherTexts
{
    public static IEnumerable<DiffLine> Reworded(Ladder from, Ladder to)
    {
        // By the id in the newer version, which knows what was renamed.
        var was = Of(from).ToDictionary(
            text => (to.TryFind(to.Id + text.Part.Id[from.Id.Length..], out var now) ? now : text.Part, text.Kind),
            text => text.Words);
        foreach (var (part, kind, place, words) in Of(to))
        {
            var old = was.GetValueOrDefault((part, kind), "");
            was.Remove((part, kind));
            if (old != words)
            {
                yield return new DiffLine(place, DiffWords.Between(old, words));
            }
        }

        foreach (var ((part, _), words) in was.Where(w => w.Value.Length > 0))
        {
            yield return new DiffLine(PlaceOf(part), DiffWords.Between(words, ""));
        }
    }

    private static IEnumerable<OtherText> Of(Ladder ladder)
    {
        yield return new(ladder, "title", "Title", ladder.Title);
        yield return new(ladder, "description", "Description", ladder.Description);
        foreach (var group in ladder.Groups)
        {
            yield return new(group, "description", PlaceOf(group), group.Description);
        }

        foreach (var competency in ladder.Competencies)
        {
            yield return new(competency, "description", PlaceOf(competency), competency.Description);
        }

        foreach (var level in ladder.SharedLevel is { } shared ? ladder.Levels.Append(shared) : ladder.Levels)
        {
            yield return new(level, "summary", PlaceOf(level), level.Summary);
            yield return new(level, "facts", PlaceOf(level), string.Join("\n", level.Facts));
            foreach (var list in level.CompetencyExpectations)
            {
                yield return new(list, "summary", PlaceOf(list), list.Summary);
                yield return new(list, "examples", PlaceOf(list), string.Join("\n", list.Examples));
            }
        }
    }

    private static string PlaceOf(LadderPart part) => part switch
    {
        Level level => level.Title,
        Competency competency => competency.Title,
        Group group => group.Title,
        CompetencyExpectations list => $"{list.Level.Title}, {list.Competency.Title}",
        _ => "Title",
    };

    private sealed record OtherText(LadderPart Part, string Kind, string Place, string Words);
}
