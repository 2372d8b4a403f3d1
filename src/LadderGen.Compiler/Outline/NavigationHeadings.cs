using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Finds headings that are only a link to a place on the same page, and lead there rather than name what is under them, as
/// <c>### [Up](#top)</c> does. A heading may link to itself, or back to the table of contents, and still be a name.
/// </summary>
/// <param name="blocks">The blocks of the document.</param>
internal sealed class NavigationHeadings(List<Block> blocks)
{
    private const int MostWords = 5;

    private static readonly HashSet<string> Ways = new(
        ("UP TOP BACK HOME RETURN NEXT PREVIOUS PREV GO JUMP MENU CONTENTS INDEX TO ZURÜCK HOCH " +
        "OBEN WEITER NACH ZUM HAUT RETOUR REMONTER SUIVANT " +
        "PRÉCÉDENT SOMMAIRE ARRIBA VOLVER SUBIR SIGUIENTE ANTERIOR ÍNDICE VOLTAR TOPO PRÓXIMO")
            .Split(' '),
        StringComparer.Ordinal);

    private Dictionary<string, bool>? _leadAway;
    private Dictionary<string, List<int>>? _byWords;

    /// <param name="index">The index of a heading that is only a link.</param>
    public bool LeadsAway(int index)
    {
        var heading = (Heading)blocks[index];
        if (HasTextOfItsOwn(index))
        {
            return false;
        }

        var words = KeyOf(heading);
        _leadAway ??= new(StringComparer.Ordinal);
        if (!_leadAway.TryGetValue(words, out var leadsAway))
        {
            var same = SameWords(words);
            leadsAway = SaysWay(words)
                || same.Exists(i => !((Heading)blocks[i]).Words.IsNavigation())
                || (same.Count > 1 && same.TrueForAll(i => !HasTextOfItsOwn(i) && IsAlone(i)));
            _leadAway.Add(words, leadsAway);
        }

        return leadsAway;
    }

    private static string KeyOf(Heading heading) => Casing.ToUpper(heading.Words.ToString().Trim());

    /// <summary>True for words in capitals that say where a link leads rather than name something.</summary>
    public static bool SaysWay(string words)
    {
        var said = words.Split([' '], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetter)).ToList();
        return said.Count == 0 || (said.Count <= MostWords && Ways.Contains(said[0]));
    }

    private List<int> SameWords(string words)
    {
        if (_byWords is null)
        {
            _byWords = new(StringComparer.Ordinal);
            for (var i = 0; i < blocks.Count; i++)
            {
                if (blocks[i] is Heading heading)
                {
                    var key = KeyOf(heading);
                    if (!_byWords.TryGetValue(key, out var same))
                    {
                        _byWords.Add(key, same = []);
                    }

                    same.Add(i);
                }
            }
        }

        return _byWords[words];
    }

    /// <summary>True if text, and not only deeper headings, is under a heading.</summary>
    private bool HasTextOfItsOwn(int index)
    {
        for (var i = index + 1; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case Heading:
                    return false;

                case DividingLine or Leaf { Words.HasWords: false }:
                case Leaf { Words: var words } when words.IsNavigation():
                case BulletList { IsNavigation: true }:
                    continue;

                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>True if no other heading is beside it: a link at the top of a section does not name a part of it.</summary>
    private bool IsAlone(int index)
    {
        var depth = ((Heading)blocks[index]).Level;
        return Beside(index, -1) && Beside(index, 1);

        bool Beside(int from, int step)
        {
            for (var i = from + step; i >= 0 && i < blocks.Count; i += step)
            {
                if (blocks[i] is Heading other && other.Level <= depth)
                {
                    return other.Level < depth;
                }
            }

            return true;
        }
    }
}
