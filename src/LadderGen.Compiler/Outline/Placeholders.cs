using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Knows the texts that only hold a place: <c>TODO</c> and its kin in the languages of ladders, what a template asks its author to
/// write, and dummy text.
/// </summary>
internal static class Placeholders
{
    /// <summary>Longer texts say something, whatever they begin with.</summary>
    private const int Longest = 300;

    private static readonly char[] Opening = ['(', '[', '{'];
    private static readonly char[] Closing = [')', ']', '}'];

    /// <summary>Words for "later", alone or with a sign and a remark after them: <c>TBD (Jonas)</c>, <c>todo: ask Mira</c>.</summary>
    private static readonly HashSet<string> Later =
        Set("TODO TBD TBA TBC TBW FIXME WIP PLACEHOLDER PLATZHALTER PENDIENTE PENDENTE");

    /// <summary>Those that mean "later" before any words, if they are in capitals.</summary>
    private static readonly HashSet<string> Shouted = Set("TODO FIXME");

    /// <summary>Words that make something else of <c>TODO</c>: resolving TODO comments is something to expect.</summary>
    private static readonly HashSet<string> Things = Set("COMMENT COMMENTS LIST LISTS ITEM ITEMS ENTRY ENTRIES MARKER MARKERS TAG TAGS");

    /// <summary>Phrases for "later". <see cref="Fillers"/> around them do not count.</summary>
    private static readonly HashSet<string> Phrases = new(
        new[] { "TO DO", "COMING", "TO COME", "TO FOLLOW", "IN PROGRESS", "WORK IN PROGRESS", "UNDER CONSTRUCTION", "FILL IN" }
            .Concat(["NOTHING", "IN ARBEIT", "IN BEARBEITUNG", "FOLGT", "OFFEN", "EN COURS", "EN COURS DE RÉDACTION", "EN CONSTRUCTION"])
            .Concat(["PRÓXIMAMENTE", "EN CONSTRUCCIÓN", "EM CONSTRUÇÃO", "EM BREVE", "SAMPLE TEXT", "DUMMY TEXT", "EXAMPLE TEXT"])
            .Concat(Each("TO BE", "DEFINED DETERMINED DECIDED DESCRIBED DONE WRITTEN ADDED ANNOUNCED CONFIRMED COMPLETED"))
            .Concat(Each("TO BE", "DISCUSSED SPECIFIED AGREED CONTINUED PROVIDED REFINED FILLED CLARIFIED DRAFTED"))
            .Concat(Each("NOT", "DEFINED DETERMINED DECIDED DESCRIBED DONE WRITTEN ADDED CONFIRMED SPECIFIED AGREED"))
            .Concat(Each("NOT YET", "DEFINED DETERMINED DECIDED DESCRIBED DONE WRITTEN ADDED CONFIRMED SPECIFIED AGREED"))
            .Concat(Each("ZU", "DEFINIEREN KLÄREN ERGÄNZEN SCHREIBEN BESCHREIBEN FORMULIEREN BESTIMMEN"))
            .Concat(["DEFINIERT", "GEKLÄRT", "ERGÄNZT", "GESCHRIEBEN", "BESCHRIEBEN", "FORMULIERT", "NACHGEREICHT"])
            .Concat(Each("À", "DÉFINIR COMPLÉTER VENIR FAIRE RÉDIGER PRÉCISER DÉTERMINER REMPLIR CONFIRMER ÉCRIRE"))
            .Concat(Each("POR", "DEFINIR COMPLETAR HACER DETERMINAR ESCRIBIR REDACTAR CONFIRMAR DESCRIBIR"))
            .Concat(Each("POR", "PREENCHER ESCREVER DESCREVER FAZER"))
            .Concat(Each("DE", "DEFINIR COMPLETAR DETERMINAR ESCRIBIR CONFIRMAR DESCRIBIR PREENCHER ESCREVER DESCREVER"))
            .Concat(Each("A", "DEFINIR COMPLETAR PREENCHER DETERMINAR CONFIRMAR DESCREVER")),
        StringComparer.Ordinal);

    /// <summary>Words around a phrase that change nothing: <c>still to be defined</c>, <c>wird noch ergänzt</c>.</summary>
    private static readonly HashSet<string> Fillers = Set(
        "IS ARE STILL YET LATER SOON HERE CONTENT DETAILS MORE TEXT IT THIS " +
        "IST SIND WIRD WERDEN MUSS MÜSSEN NOCH SPÄTER BALD INHALT HIER " +
        "RESTE EST ENCORE BIENTÔT ICI TEXTE CONTENU AÚN ESTÁ PENDIENTE DE CONTENIDO TEXTO FALTA FALTAN AINDA PENDENTE CONTEÚDO");

    /// <summary>Words for "later" that are only fillers or parts of sentences, unless something marks them.</summary>
    private static readonly HashSet<string> RequestStarts = Set(
        "DESCRIBE INSERT ADD ENTER WRITE FILL TYPE PUT REPLACE YOUR TEXT CONTENT PLEASE " +
        "HIER BITTE DÉCRIRE DÉCRIVEZ INSÉRER INSÉREZ AJOUTER " +
        "AJOUTEZ SAISIR SAISISSEZ ÉCRIRE ÉCRIVEZ VOTRE TEXTE DESCRIBIR DESCRIBA DESCRIBE INSERTAR " +
        "INSERTE AÑADIR AÑADA AGREGAR AGREGUE ESCRIBIR " +
        "ESCRIBA TEXTO DESCREVER DESCREVA INSERIR INSIRA ADICIONAR ADICIONE ESCREVER ESCREVA");

    private static readonly HashSet<string> RequestEnds =
        Set("HERE EINTRAGEN EINFÜGEN EINSETZEN ERGÄNZEN BESCHREIBEN SCHREIBEN AUSFÜLLEN ICI AQUÍ AQUI");

    private const int LongestFirstWord = 16;

    /// <summary>The words that a text which says "later" begins with, by their first letter.</summary>
    private static readonly Dictionary<char, string[]> Firsts =
        Later.Concat(RequestStarts).Concat(Fillers).Concat(Phrases.Select(p => p.Split(' ')[0])).Append("TO")
            .Distinct(StringComparer.Ordinal)
            .GroupBy(w => w[0])
            .ToDictionary(g => g.Key, g => g.ToArray());

    private static readonly string[] Dummies = ["LOREM IPSUM", "IPSUM DOLOR", "DOLOR SIT AMET", "CONSECTETUR ADIPISC"];

    /// <summary>Gets whether a text says nothing yet, so that it is not part of the ladder.</summary>
    public static bool IsUnwritten(string text)
    {
        if (text.Length > Longest)
        {
            return IsDummy(text.Substring(0, Longest));
        }

        return text.Length > 0
            && (IsSigns(text) || IsBracketed(text) || IsDummy(text) || SaysLater(text));
    }

    /// <summary>True if there are words, or signs that stand for words to come.</summary>
    public static bool SaysSomething(this MappedText text) => text.HasWords || (text.Count > 0 && IsSigns(text.ToString()));

    /// <summary>
    /// Finds a remark that a part of a text is not written yet: <c>Weighs flour (TBD)</c>, <c>Plans the bake – TODO</c>.
    /// </summary>
    /// <returns>The remark without what is around it; null if there is none.</returns>
    public static string? RemarkIn(string text)
    {
        for (var open = text.IndexOfAny(Opening); open >= 0 && text.Length <= Longest; open = text.IndexOfAny(Opening, open + 1))
        {
            if (text.IndexOfAny(Closing, open) is var close && close > open && SaysLater(text.Substring(open + 1, close - open - 1)))
            {
                return text.Substring(open, close - open + 1);
            }
        }

        var end = text.LastIndexOf(' ') + 1;
        var isLast = end > 2 && !char.IsLetterOrDigit(text[end - 2]) && Later.Contains(text.Substring(end).TrimEnd('.', '!', '…'));
        return isLast ? text.Substring(end) : null;
    }

    private static bool SaysLater(string text) => MayBeLater(text) && Words(text) is { Count: > 0 } words && SaysLater(text, words);

    /// <summary>Sorts out nearly all texts at their first word, before any other is copied.</summary>
    private static bool MayBeLater(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start <= LongestFirstWord && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var isKnown = end > start
            && Firsts.TryGetValue(Casing.ToUpper(text[start]), out var words)
            && Array.Exists(words, w => w.Length == end - start && IsAt(text, start, w));
        return isKnown || (end - start >= 3 && text[start] is 'X' or 'x' && text[end - 1] is 'X' or 'x');
    }

    private static bool SaysLater(string text, List<SourceSpan> words)
    {
        var first = Upper(text, words[0]);
        var isLater = Later.Contains(first) || (first.Length >= 3 && first.All(c => c == 'X'));
        var last = words[words.Count - 1];
        if (isLater || (first == "TO" && words.Count > 1 && Upper(text, words[1]) == "DO"))
        {
            var end = isLater ? words[0].End : words[1].End;
            var isShouted = Shouted.Contains(words[0].In(text)) && (words.Count == 1 || !Things.Contains(Upper(text, words[1])));
            if (isShouted || IsEndOrSign(text, end, last.End))
            {
                return true;
            }
        }

        return IsPhrase(text, words)
            || (words.Count > 2 && RequestStarts.Contains(first) && RequestEnds.Contains(Upper(text, last)));
    }

    /// <summary>Determines whether nothing comes after a word, or a sign that begins a remark.</summary>
    private static bool IsEndOrSign(string text, int end, int lastEnd)
    {
        if (end >= lastEnd)
        {
            return true;
        }

        var next = end;
        while (char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return text[next] is ':' or '：' or '(' or '[' or '{' or '.' or '!' or '?' or ',' or ';' or '/' or '…' or '@' or '–' or '—'
            || (text[next] == '-' && next > end);
    }

    private static bool IsPhrase(string text, List<SourceSpan> words)
    {
        // A remark in brackets may follow: "to be defined (Jonas)".
        var bracket = text.IndexOf('(');
        var said = words.Where(w => bracket < 0 || w.Start < bracket || words[0].Start > bracket).Select(w => Upper(text, w)).ToList();
        if (said.Count is 0 or > 7)
        {
            return false;
        }

        var (start, end) = (0, said.Count);
        for (; start <= end; start++)
        {
            for (var stop = end; stop > start; stop--)
            {
                if (Phrases.Contains(string.Join(" ", said.GetRange(start, stop - start))) && IsLater(said, start, stop))
                {
                    return true;
                }

                if (!Fillers.Contains(said[stop - 1]))
                {
                    break;
                }
            }

            if (start < end && !Fillers.Contains(said[start]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Determines whether a phrase means "later". One word does so only beside another: <c>nothing yet</c>.</summary>
    private static bool IsLater(List<string> said, int start, int stop) =>
        stop - start > 1 || said.Count > 1 || said[start] is "FOLGT" or "PRÓXIMAMENTE";

    /// <summary>Determines whether a text has no word, and asks or trails off: <c>???</c>, <c>…</c>, <c>[...]</c>, <c>____</c>.</summary>
    private static bool IsSigns(string text) =>
        IsSign(text[0])
        && text.All(IsSign)
        && (text.IndexOf('?') >= 0 || text.IndexOf('…') >= 0 || text.Contains("...") || text.Contains("___"));

    private static bool IsSign(char c) => c is '?' or '¿' or '.' or '…' or '_' or '[' or ']' or '(' or ')' or ' ';

    /// <summary>
    /// Determines whether a text is in brackets from end to end, as templates have them. A lone word in brackets is something else, such
    /// as a sign to tick.
    /// </summary>
    private static bool IsBracketed(string text)
    {
        var last = text.Length - (text[text.Length - 1] is '.' or '!' or '…' ? 2 : 1);
        var close = text[0] switch { '[' => ']', '<' => '>', '{' => '}', '«' => '»', '‹' => '›', _ => '\0' };
        if (close == '\0' || last < 2 || text[last] != close)
        {
            return false;
        }

        // The bracket at the end is the partner of the one at the start, and [[a page]] is a link of a wiki.
        var depth = 0;
        for (var i = 0; i < last; i++)
        {
            depth += text[i] == text[0] ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return false;
            }
        }

        return !text.StartsWith("[[", StringComparison.Ordinal) && Words(text).Count > 1;
    }

    private static bool IsDummy(string text)
    {
        if (text.IndexOf("ipsum", StringComparison.OrdinalIgnoreCase) < 0
            && text.IndexOf("dolor", StringComparison.OrdinalIgnoreCase) < 0
            && text.IndexOf("adipisc", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return false;
        }

        var upper = Casing.ToUpper(text);
        return Array.Exists(Dummies, d => upper.Contains(d));
    }

    private static List<SourceSpan> Words(string text)
    {
        var words = new List<SourceSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                var start = i;
                while (i < text.Length && char.IsLetterOrDigit(text[i]))
                {
                    i++;
                }

                words.Add(new SourceSpan(start, i));
            }
        }

        return words;
    }

    private static bool IsAt(string text, int start, string upperWord)
    {
        for (var i = 0; i < upperWord.Length; i++)
        {
            if (Casing.ToUpper(text[start + i]) != upperWord[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string Upper(string text, SourceSpan word) => Casing.ToUpper(word.In(text));

    private static IEnumerable<string> Each(string lead, string words) => words.Split(' ').Select(w => lead + " " + w);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
