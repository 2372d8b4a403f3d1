namespace LadderGen.Compiler.Binding;

/// <summary>Finds names that stand for two competencies, because one level has them in two groups.</summary>
internal sealed class Homonyms
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The groups of a name at a level.</summary>
    private readonly Dictionary<(int Level, string Name), string> _groups = [];

    /// <param name="name">The key of a competency.</param>
    /// <param name="groups">The keys of its groups.</param>
    /// <param name="levels">The levels of a statement that has these labels.</param>
    public void Learn(string name, string groups, IReadOnlyList<int> levels)
    {
        foreach (var level in levels)
        {
            if (_groups.TryGetValue((level, name), out var first) && first != groups)
            {
                _names.Add(name);
            }

            _groups[(level, name)] = groups;
        }
    }

    public bool Contains(string name) => _names.Contains(name);
}
