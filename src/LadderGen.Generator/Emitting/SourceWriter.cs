using System.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes C# line by line: keeps the indentation, and ends every line with <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    // A tab: the compiler reads every character, and four spaces a step would add a tenth to every file.
    private const char Indentation = '\t';

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line, which must hold no line end.</summary>
    public void Line(string line) => _text.Append(Indentation, _depth).Append(line).Append('\n');

    /// <summary>Writes an empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Writes a line, <c>{</c>, what <paramref name="body"/> writes, and <c>}</c>.</summary>
    public void Block(string head, Action body)
    {
        Line(head);
        Line("{");
        Indented(body);
        Line("}");
    }

    /// <summary>What <paramref name="body"/> writes stands one step to the right.</summary>
    public void Indented(Action body)
    {
        _depth++;
        body();
        _depth--;
    }

    public override string ToString() => _text.ToString();
}
