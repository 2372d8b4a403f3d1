namespace LadderGen.Compiler.Labels;

/// <summary>The labels of one ladder, each taken apart once, however often it stands in the documents and whoever asks.</summary>
/// <param name="roles">Words that add nothing to a level's name.</param>
internal sealed class LevelLabels(IReadOnlyList<string> roles)
{
    private readonly Dictionary<string, LevelLabel> _known = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Roles { get; } = roles;

    public LevelLabel this[string label]
    {
        get
        {
            if (!_known.TryGetValue(label, out var level))
            {
                _known.Add(label, level = LevelLabel.Parse(label, Roles));
            }

            return level;
        }
    }
}
