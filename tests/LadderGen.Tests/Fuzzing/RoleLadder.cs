namespace LadderGen.Tests.Fuzzing;

/// <summary>A small ladder of an invented trade in a usual layout, with one or two slips of its author, determined by a number.</summary>
/// <param name="Number">The seed of the random choices.</param>
/// <param name="What">The layout and the slips.</param>
/// <param name="Names">The headings that the author means.</param>
/// <param name="Files">The files with the slips.</param>
internal sealed record RoleLadder(int Number, string What, RoleNames Names, (string Name, string Text)[] Files)
{
    private static readonly (string Role, string[] Competencies, string[] Texts)[] Trades =
    [
        ("Usher", ["Welcome", "Seating", "Safety"],
            ["Greets guests by name", "Knows each row", "Opens both doors early", "Reads the plan of the hall", "Counts the empty seats",
                "Checks the exits twice", "Calms a worried guest", "Keeps the aisles free", "Finds a seat in the dark"]),
        ("Gardener", ["Pruning", "Soil and Water", "Tools"],
            ["Cuts above the bud", "Waters at dawn", "Sharpens the shears", "Mixes sand into clay", "Plans a hedge for ten years",
                "Cleans the spade after use", "Saves the seeds of a good year", "Names each weed", "Ties up the young trees"]),
        ("Bell Founder", ["Casting", "Tuning"],
            ["Melts the bronze slowly", "Hears a half tone", "Packs the mold", "Files the lip", "Draws the profile of a bell",
                "Signs the inner rim", "Explains the strike note"]),
    ];

    private static readonly string[] Layouts = ["level first", "competency first", "file a level"];

    private static readonly string[] Ranks = ["Junior", "Senior", "Principal"];

    public static RoleLadder Make(int number)
    {
        var random = new Random(number);
        var (role, competencies, texts) = Trades[random.Next(Trades.Length)];
        var levels = Ranks.Take(2 + random.Next(2)).Select(rank => $"{rank} {role}").ToArray();
        var names = new RoleNames($"The {role}", levels, competencies);
        var text = new Texts(random, texts);
        var declaration = $"ladder: Trade\nrole: [{role}]\n"
            + (random.Next(3) == 0 ? $"levels: [{string.Join(", ", levels.Select(l => l.Split(' ')[0]))}]\n" : "")
            + (random.Next(3) == 0 ? $"competencies: [{string.Join(", ", competencies)}]\n" : "");
        var layout = random.Next(3);
        var files = layout switch
        {
            0 => [("trade.md", LevelFirst(names, text))],
            1 => [("trade.md", CompetencyFirst(names, text))],
            _ => levels.Select((level, i) => ($"{i}.md", OfLevel(names, level, text))).ToArray(),
        };
        var what = new List<string> { Layouts[layout] };
        for (var slips = 1 + random.Next(2); slips > 0; slips--)
        {
            var i = random.Next(files.Length);
            var (slip, apply) = AuthorSlips.All[random.Next(AuthorSlips.All.Count)];
            var lines = files[i].Item2.Split('\n').ToList();
            apply(new AuthorSlips.Hand(random), lines);
            files[i] = (files[i].Item1, string.Join('\n', lines));
            what.Add(slip);
        }

        names = names with { Competencies = [.. competencies.Select(c => AsWritten(c, files))] };
        return new RoleLadder(number, string.Join(", ", what), names, [("ladder.yml", declaration), .. files]);
    }

    /// <summary>Returns a name as it is in the documents: one that lost a letter wherever it is written is simply another name.</summary>
    private static string AsWritten(string name, (string Name, string Text)[] files)
    {
        var headings = files.SelectMany(f => f.Text.Split('\n')).Where(l => l.StartsWith('#')).Select(l => l.Trim('#', ' ')).ToList();
        return headings.Exists(h => h.Contains(name, StringComparison.Ordinal))
            ? name
            : headings.Find(h => Enumerable.Range(0, name.Length).Any(i => h == name.Remove(i, 1))) ?? name;
    }

    private static string LevelFirst(RoleNames names, Texts text)
    {
        var page = $"# {names.Title}\n\n";
        foreach (var level in names.Levels)
        {
            page += $"## {level}\n\n{text.Prose()}";
            foreach (var competency in names.Competencies)
            {
                page += $"### {competency}\n\n{text.Prose()}{text.List()}\n";
            }
        }

        return page;
    }

    private static string CompetencyFirst(RoleNames names, Texts text)
    {
        var page = $"# {names.Title}\n\n";
        foreach (var competency in names.Competencies)
        {
            page += $"## {competency}\n\n{text.Prose()}";
            foreach (var level in names.Levels)
            {
                page += $"### {level}\n\n{text.List()}\n";
            }
        }

        return page;
    }

    private static string OfLevel(RoleNames names, string level, Texts text)
    {
        var page = $"# {level}\n\n{text.Prose()}";
        foreach (var competency in names.Competencies)
        {
            page += $"## {competency}\n\n{text.List()}\n";
        }

        return page;
    }

    /// <summary>Gives sentences, no two of them equal.</summary>
    private sealed class Texts(Random random, string[] texts)
    {
        private int _next;

        public string List()
        {
            var list = "";
            for (var count = 1 + random.Next(3); count > 0; count--)
            {
                list += $"- {Sentence()}\n";
                for (var details = random.Next(8) == 0 ? 2 : 0; details > 0; details--)
                {
                    list += $"  - {Sentence()}\n";
                }
            }

            return list;
        }

        public string Prose() => random.Next(3) == 0 ? $"Here a person {char.ToLowerInvariant(texts[0][0])}{Sentence()[1..]}\n\n" : "";

        private string Sentence() => $"{texts[_next % texts.Length]}, {Counted(_next++)} time.";

        private static string Counted(int number) => $"{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}th";
    }
}

/// <summary>The headings of a ladder as its author means them.</summary>
internal sealed record RoleNames(string Title, IReadOnlyList<string> Levels, IReadOnlyList<string> Competencies);
