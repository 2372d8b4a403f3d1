using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes C# line by line: keeps the indentation, and ends every line with <c>\n</c> on every machine.</summary>
/// <remarks>
/// What stands in the braces of an interpolated string goes straight into the text: a ladder is emitted at every keystroke in its
/// document, and strings that live for one line took most of that time.
/// </remarks>
internal sealed class SourceWriter
{
    // A tab: the compiler reads every character, and four spaces a step would add a tenth to every file.
    private const char Indentation = '\t';

    /// <summary>
    /// In characters: well below the 85,000 bytes from which on an object is large, and costs a collection of everything.
    /// </summary>
    private const int PartLength = 8 * 1024;

    private readonly List<string> _parts = [];
    private readonly StringBuilder _text = new(PartLength + 1024);
    private int _depth;
    private bool _isInLine;

    /// <summary>Writes what ends the line, or the whole of it; it must hold no line end.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] Written end) => Line();

    /// <inheritdoc cref="Line(Written)"/>
    public void Line(string end)
    {
        Append(end);
        Line();
    }

    /// <summary>Ends the line; an empty one if nothing was written.</summary>
    public void Line()
    {
        _text.Append('\n');
        _isInLine = false;
        var start = 0;
        for (; start + PartLength <= _text.Length; start += PartLength)
        {
            _parts.Add(_text.ToString(start, PartLength));
        }

        _text.Remove(0, start);
    }

    /// <summary>Writes a part of a line.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Written part) => _isInLine = true; // The handler wrote it.

    /// <inheritdoc cref="Write(Written)"/>
    public void Write(string part) => Append(part);

    /// <summary>Writes a line, <c>{</c>, what <paramref name="body"/> writes, and <c>}</c>.</summary>
    public void Block([InterpolatedStringHandlerArgument("")] Written head, Action body)
    {
        Line();
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

    /// <summary>
    /// The line so far, and what stands before it, with the indentation of a line that begins here: for what writes letter by
    /// letter.
    /// </summary>
    public StringBuilder Continue()
    {
        if (!_isInLine)
        {
            _text.Append(Indentation, _depth);
            _isInLine = true;
        }

        return _text;
    }

    public SourceText ToSourceText()
    {
        _parts.Add(_text.ToString());
        return _parts.Count == 1 ? SourceText.From(_parts[0], Encoding.UTF8) : new TextOfParts([.. _parts], PartLength);
    }

    private void Append(string part) => Continue().Append(part);

    /// <summary>Takes the parts of an interpolated string, as the compiler calls it.</summary>
    /// <remarks>https://learn.microsoft.com/dotnet/csharp/advanced-topics/performance/interpolated-string-handler</remarks>
    [InterpolatedStringHandler]
    public readonly ref struct Written
    {
        private readonly StringBuilder _text;

#pragma warning disable IDE0060 // The compiler gives them.
        public Written(int literalLength, int formattedCount, SourceWriter writer) => _text = writer.Continue();
#pragma warning restore IDE0060

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string text) => _text.Append(text);

        public void AppendFormatted(Literal literal) => literal.AppendTo(_text);

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
