using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>Takes the first line of a box or note apart: <c>:::note Title</c>, <c>:::tip[Title]</c>, <c>!!! note "Title"</c>.</summary>
/// <param name="Name">The kind of box, in capitals; empty if there is none.</param>
/// <param name="Words">The title; empty if there is none.</param>
internal readonly record struct BoxTitle(string Name, SourceSpan Words)
{
    private static readonly HashSet<string> Notes = new(
        ("NOTE INFO TIP HINT WARNING CAUTION DANGER IMPORTANT SUCCESS ATTENTION ERROR ABSTRACT SUMMARY " +
        "TLDR QUESTION HELP FAQ EXAMPLE QUOTE CITE " +
        "SEEALSO TODO BUG FAILURE FAIL CHECK DONE CALLOUT ASIDE REMARK ADMONITION HINWEIS ACHTUNG " +
        "TIPP WICHTIG REMARQUE ASTUCE CONSEIL NOTA AVISO " +
        "CONSEJO DICA ATENÇÃO")
            .Split(' '),
        StringComparer.Ordinal);

    /// <summary>Gets whether the box says something about what it is in. Other boxes only arrange a page.</summary>
    public bool IsNote => Notes.Contains(Name);

    public static BoxTitle Of(string text, int start)
    {
        var end = Lines.EndOf(text, start);
        var i = start;
        while (i < end && text[i] is ':' or '/' or '!' or '?' or '+' or ' ' or '{')
        {
            i++;
        }

        var name = i;
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_'))
        {
            i++;
        }

        // Attributes are not a title. Neither are the words "inline" and "end" of a note.
        var words = new SourceSpan(i, end);
        var attributes = text.IndexOf('{', i, end - i);
        words = attributes >= 0 ? new SourceSpan(i, attributes) : words;
        words = Trim(text, words);
        words = words.In(text) is "inline" or "end" or "inline end" ? default : words;
        return new BoxTitle(Casing.ToUpper(text.Substring(name, i - name)), words);
    }

    private static SourceSpan Trim(string text, SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] is ' ' or '"' or '[' or '|' or '}')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '"' or ']' or '}' or ':')
        {
            end--;
        }

        return new SourceSpan(start, end);
    }
}
