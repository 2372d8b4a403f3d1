using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Binding;

/// <summary>The spellings that <c>aliases</c> declares to be one competency.</summary>
internal sealed class CompetencySpellings
{
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    public CompetencySpellings(Declaration declaration)
    {
        foreach (var alias in declaration.Aliases)
        {
            var key = WithoutOrdinal(LabelText.Key(alias.Name.Text));
            _titles[key] = alias.Name.Text;
            foreach (var spelling in alias.Labels)
            {
                _canonical[WithoutOrdinal(LabelText.Key(spelling.Text))] = key;
            }
        }
    }

    /// <summary>The key that all spellings share: <c>1.1 Planning</c> and <c>2.1 Planning</c> are one competency.</summary>
    public string Canonical(string key)
    {
        key = WithoutOrdinal(key);
        return _canonical.TryGetValue(key, out var canonical) ? canonical : key;
    }

    /// <summary>The title of a competency: the declared one, or the words of its label.</summary>
    public string TitleOf(Node label) => _titles.TryGetValue(Canonical(label.Key), out var title) ? title : label.Text;

    /// <summary>Determines whether a label is a declared spelling, so that it needs no warning.</summary>
    public bool IsDeclared(Node label) => _canonical.ContainsKey(label.Key) || _titles.ContainsKey(label.Key);

    private static string WithoutOrdinal(string key) => key.Substring(Identifier.OrdinalLength(key));
}
