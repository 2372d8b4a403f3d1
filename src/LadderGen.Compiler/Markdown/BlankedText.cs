using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>A document in which parts are blanked out. No character moves, and every line end stays.</summary>
internal sealed class BlankedText(string original)
{
    /// <summary>A rule of Markdown: it ends a list or paragraph, and has no words.</summary>
    private const string Rule = "___";

    private readonly char[] _text = original.ToCharArray();

    public void Blank(int start, int end, char with)
    {
        for (var i = start; i < end; i++)
        {
            if (!Lines.IsEnd(_text[i]))
            {
                _text[i] = with;
            }
        }
    }

    /// <summary>Puts characters in the place of those at an offset.</summary>
    public void Put(int start, string text) => text.CopyTo(0, _text, start, text.Length);

    /// <summary>Blanks out a part, and puts a rule in its place.</summary>
    /// <returns>Where the rule ends.</returns>
    public int PutRule(int start, int end)
    {
        var line = LineOf(start);
        var indent = line;
        while (indent < start && (IsBlank(indent) || (_text[indent] is '-' or '*' or '+' or '>' && IsBlank(indent + 1))))
        {
            indent++;
        }

        Blank(start, end, '\n');
        var rule = start;
        if (indent < start)
        {
            // After words: on a line of its own, indented as the words of its bullet are.
            rule++;
            for (; rule < start + 1 + indent - line && rule + 1 + Rule.Length < end && _text[rule + Rule.Length] == '\n'; rule++)
            {
                _text[rule] = ' ';
            }
        }

        Rule.CopyTo(0, _text, rule, Rule.Length);
        return rule + Rule.Length;
    }

    /// <summary>True if nothing but white space is before an offset on its line.</summary>
    public bool IsFirstOnLine(int offset)
    {
        while (offset > 0 && IsBlank(offset - 1))
        {
            offset--;
        }

        return offset == 0 || Lines.IsEnd(_text[offset - 1]);
    }

    public override string ToString() => new(_text);

    private int LineOf(int offset)
    {
        while (offset > 0 && !Lines.IsEnd(_text[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    private bool IsBlank(int offset) => _text[offset] is ' ' or '\t';
}
