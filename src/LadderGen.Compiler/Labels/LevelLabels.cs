namespace LadderGen.Compiler.Labels;

/// <summary>Takes apart the labels of one ladder, each of them once, however often it occurs in the documents.</summary>
/// <param name="roles">The words that add nothing to a level's name.</param>
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
