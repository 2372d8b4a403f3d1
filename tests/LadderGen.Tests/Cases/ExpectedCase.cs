using YamlDotNet.RepresentationModel;

namespace LadderGen.Tests.Cases;

/// <summary>The result that a careful reader wants of a case, as <c>expect.yml</c> says: a model, a report at a place, or either.</summary>
internal sealed class ExpectedCase
{
    private readonly YamlMappingNode _root;

    private ExpectedCase(YamlMappingNode root) => _root = root;

    public static ExpectedCase Parse(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return new ExpectedCase((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    public string Kind => Text("kind")!;

    /// <summary>Gets what will do: <c>model</c>, <c>report</c>, <c>either</c> or <c>both</c>.</summary>
    public string Accept => Text("accept")!;

    /// <summary>Gets the names that will do for the ladder.</summary>
    public IReadOnlyList<string> Ladders => Text("ladder")?.Split(" or ") ?? [];

    public YamlMappingNode? Model => Get(_root, "model") as YamlMappingNode;

    /// <summary>Gets the places of which one has a message.</summary>
    public IReadOnlyList<ExpectedPlace> Places => Get(_root, "report") switch
    {
        YamlSequenceNode places => [.. places.Children.Select(ExpectedPlace.Of)],
        { } place => [ExpectedPlace.Of(place)],
        null => [],
    };

    /// <summary>Gets how many errors and warnings there may be; null if the case does not say.</summary>
    public int? Most => Text("most") is { } most ? int.Parse(most, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Gets the words of which one is in a message at the place; empty if any message will do.</summary>
    public IReadOnlyList<string> Words => Texts(_root, "message");

    /// <summary>Gets the words that no message may use.</summary>
    public IReadOnlyList<string> ForbiddenWords => Texts(_root, "messageNot");

    public static YamlNode? Get(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static IReadOnlyList<string> Texts(YamlMappingNode node, string key) => Get(node, key) switch
    {
        YamlSequenceNode list => [.. list.Children.Select(c => ((YamlScalarNode)c).Value ?? "")],
        YamlScalarNode one => [one.Value ?? ""],
        _ => [],
    };

    /// <summary>Gets the pairs of a mapping; none if it is missing.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(YamlMappingNode node, string key) => Get(node, key) is YamlMappingNode pairs
        ? pairs.Children.Select(p => (((YamlScalarNode)p.Key).Value ?? "", ((YamlScalarNode)p.Value).Value ?? ""))
        : [];

    private string? Text(string key) => (Get(_root, key) as YamlScalarNode)?.Value;
}

/// <summary>A place that will do for a message.</summary>
/// <param name="Lines">The lines, counted from 1; empty for any line of the file.</param>
internal sealed record ExpectedPlace(string File, IReadOnlyList<int> Lines)
{
    public static ExpectedPlace Of(YamlNode node)
    {
        var place = (YamlMappingNode)node;
        var lines = ExpectedCase.Texts(place, "line").Concat(ExpectedCase.Texts(place, "lines"));
        return new ExpectedPlace(
            ExpectedCase.Texts(place, "file")[0],
            [.. lines.Select(l => int.Parse(l, System.Globalization.CultureInfo.InvariantCulture))]);
    }

    public bool Includes(string file, int line) => file == File && (Lines.Count == 0 || Lines.Contains(line));
}
