using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes C# line by line. It keeps the indentation, and ends every line with <c>\n</c> on every machine.</summary>
/// <remarks>
/// The parts of an interpolated string go straight into the text. A ladder is emitted at every keystroke in its document, and
/// strings that live for one line would double the time that this takes.
/// </remarks>
internal sealed class SourceWriter
{
    private const int IndentationSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>The end of the line above an argument; empty outside a call.</summary>
    private string _separator = "";

    /// <summary>Writes a line, which must not contain a line end.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] Written line) => Line();

    /// <inheritdoc cref="Line(Written)"/>
    public void Line(string line)
    {
        Begin().Append(line);
        Line();
    }

    /// <summary>Ends a line, or writes an empty one.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Writes a line, and what <paramref name="body"/> writes in braces.</summary>
    public void Block([InterpolatedStringHandlerArgument("")] Written head, Action body, string end = "")
    {
        Line();
        Braces(body, end);
    }

    /// <inheritdoc cref="Block(Written, Action, string)"/>
    public void Block(string head, Action body, string end = "")
    {
        Line(head);
        Braces(body, end);
    }

    /// <summary>Writes what <paramref name="body"/> writes in braces.</summary>
    public void Braces(Action body, string end = "")
    {
        Line("{");
        Indented(body);
        Line("}" + end);
    }

    /// <summary>Writes braces with nothing in them.</summary>
    public void EmptyBraces() => Braces(() => { });

    /// <summary>Indents what <paramref name="body"/> writes.</summary>
    public void Indented(Action body)
    {
        _depth++;
        body();
        _depth--;
    }

    /// <summary>Writes a call with one argument on each line.</summary>
    /// <param name="head">The part before the opening parenthesis.</param>
    /// <param name="arguments">Writes each argument with <see cref="Argument(string)"/>.</param>
    /// <param name="end">The part after the closing parenthesis.</param>
    public void Call(string head, Action arguments, string end = "")
    {
        Begin().Append(head).Append('(');
        _separator = "\n";
        Indented(arguments);
        _separator = "";
        _text.Append(')').Append(end);
        Line();
    }

    /// <summary>Writes an argument of a call.</summary>
    public void Argument([InterpolatedStringHandlerArgument("")] Written argument) => _separator = ",\n"; // The handler wrote it.

    /// <inheritdoc cref="Argument(Written)"/>
    public void Argument(string argument)
    {
        Begin().Append(argument);
        _separator = ",\n";
    }

    /// <summary>Begins a line, for what writes it letter by letter.</summary>
    public StringBuilder Begin() => _text.Append(_separator).Append(' ', _depth * IndentationSize);

    /// <summary>Returns the source with all lines so far.</summary>
    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    /// <summary>Takes the parts of an interpolated line, as the compiler calls it.</summary>
    /// <remarks>https://learn.microsoft.com/dotnet/csharp/advanced-topics/performance/interpolated-string-handler</remarks>
    [InterpolatedStringHandler]
    public readonly ref struct Written
    {
        private readonly StringBuilder _text;

#pragma warning disable IDE0060 // The compiler gives them.
        public Written(int literalLength, int formattedCount, SourceWriter writer) => _text = writer.Begin();
#pragma warning restore IDE0060

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string text) => _text.Append(text);

        public void AppendFormatted(Literal literal) => literal.AppendTo(_text);

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
