using LadderGen.Tests.Corpus;

namespace LadderGen.Tests.Fuzzing;

/// <summary>A randomly spoilt ladder: the files of a build, determined by a number.</summary>
/// <remarks>
/// Uses System.Random and not FsCheck, for two reasons. Mutations of real documents stay near to real ones, unlike generated
/// documents, and a number alone reproduces a failure. FsCheck also shrinks a text letter by letter; <see cref="Shrinking"/>
/// shrinks it by lines, of which ladders consist.
/// </remarks>
/// <param name="Number">The seed of the random choices.</param>
/// <param name="What">The names of its mutations.</param>
/// <param name="Files">The spoilt files.</param>
internal sealed record FuzzInput(int Number, string What, (string Name, string Text)[] Files)
{
    private static readonly Lazy<(string Name, string Text)[][]> Ladders = new(() => [.. Examples(), .. Real()]);

    private static readonly Lazy<string[]> Lines = new(() => [.. Ladders.Value.SelectMany(l => l).SelectMany(f => f.Text.Split('\n'))]);

    private static readonly string[] Extensions = [".md", ".txt", ".html", ".csv"];

    /// <summary>Makes the input of a number. Equal numbers give equal inputs, as long as the ladders are the same.</summary>
    /// <param name="number">The number of the input.</param>
    /// <param name="size">The number of times that anything is repeated, at most.</param>
    public static FuzzInput Make(int number, int size)
    {
        var random = new Random(number);
        var files = Ladders.Value[random.Next(Ladders.Value.Length)].ToArray();
        var what = new List<string>();
        for (var count = 1 + random.Next(random.Next(1, 6)); count > 0; count--)
        {
            var i = random.Next(files.Length);
            var (name, text) = files[i];
            if (random.Next(12) == 0 && !name.EndsWith(".yml", StringComparison.Ordinal))
            {
                // A text in one format, read as another.
                var other = Path.ChangeExtension(name, Extensions[random.Next(Extensions.Length)]);
                files[i] = (files.Any(f => f.Name == other) ? name : other, text);
                what.Add("ReadAs" + Path.GetExtension(other));
                continue;
            }

            var mutation = Mutations.All[random.Next(Mutations.All.Count)];
            files[i] = (name, mutation.Apply(new Mutations.Spoiler(random, Lines.Value, size), text));
            what.Add(mutation.Name);
        }

        return new FuzzInput(number, string.Join(", ", what), files);
    }

    /// <summary>Gives the ladders from which all inputs are made, as their authors wrote them.</summary>
    public static IEnumerable<FuzzInput> Unspoilt() => Ladders.Value.Select((files, i) => new FuzzInput(i, "unspoilt", files));

    private static IEnumerable<(string Name, string Text)[]> Examples() =>
        from folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "ladders")).Order(StringComparer.Ordinal)
        select (from file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
                where !file.EndsWith(".lock", StringComparison.Ordinal)
                select (Path.GetFileName(file), File.ReadAllText(file).ReplaceLineEndings("\n"))).ToArray();

    private static IEnumerable<(string Name, string Text)[]> Real()
    {
        if (!Shared.IsHere)
        {
            return [];
        }

        var corpus = CorpusDeclarations.All.OrderBy(d => d.Key, StringComparer.Ordinal)
            .Select(d => Ladder(d.Value, "corpus/" + d.Key, Shared.Files("corpus/" + d.Key)));
        var seeds = Shared.Files("seeds").Where(file => file != "README.md")
            .Select(file => Ladder("ladder: Sre\n", "seeds", [file]));
        return corpus.Concat(seeds);
    }

    private static (string Name, string Text)[] Ladder(string declaration, string folder, IEnumerable<string> files) =>
    [
        ("ladder.yml", declaration),
        .. files.Select(file => (file, Shared.Read($"{folder}/{file}").ReplaceLineEndings("\n"))),
    ];
}
