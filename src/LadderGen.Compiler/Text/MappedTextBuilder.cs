using System.Text;

namespace LadderGen.Compiler.Text;

/// <summary>Builds a text from pieces of the document and from characters that the document does not have as they are read.</summary>
/// <remarks>While everything added is one piece of the document, nothing is copied.</remarks>
internal sealed class MappedTextBuilder
{
    private readonly List<TextRun> _runs = [];
    private string _piece = "";
    private int _pieceStart;

    /// <summary>The characters added; null while all of them are one piece of the document.</summary>
    private StringBuilder? _copy;

    public int Count { get; private set; }

    /// <summary>Adds a piece of the document as it is.</summary>
    public void Add(string document, int start, int end, Formatting formatting = Formatting.None) =>
        Add(document, start, end - start, new TextRun(Count, start, TextRun.InARow, formatting));

    public void Add(MappedText text) => Add(text, 0, text.Count);

    /// <summary>Adds a text and gives it a further formatting.</summary>
    public void Add(MappedText text, Formatting formatting)
    {
        for (var i = 0; i < text.Count; i++)
        {
            Add(text[i], text.SpanOf(i), text.FormattingOf(i) | formatting);
        }
    }

    public void Add(MappedText text, int start, int end) => text.AddTo(this, start, end);

    /// <summary>Adds characters that share a span. Which of them is where in it is not known.</summary>
    public void Add(string text, SourceSpan span, Formatting formatting = Formatting.None)
    {
        foreach (var c in text)
        {
            Add(c, span, formatting);
        }
    }

    public void Add(char c, SourceSpan span, Formatting formatting = Formatting.None)
    {
        AddRun(new TextRun(Count, span.Start, span.Length == 1 ? TextRun.InARow : span.End, formatting));
        Copy().Append(c);
        Count++;
    }

    /// <summary>Adds a space that is not in the document, between what is before and after an offset.</summary>
    public void AddSpace(int offset, Formatting formatting = Formatting.None) => Add(' ', new SourceSpan(offset, offset), formatting);

    /// <summary>Adds characters of a text that belong to one run.</summary>
    internal void Add(string text, int start, int count, TextRun run)
    {
        if (count <= 0)
        {
            return;
        }

        run = run with { From = Count };
        if (Count == 0)
        {
            (_piece, _pieceStart) = (text, start);
            _runs.Add(run);
        }
        else if (_copy is not null || !ReferenceEquals(text, _piece) || start != _pieceStart + Count || !Continues(run))
        {
            AddRun(run);
            Copy().Append(text, start, count);
        }

        Count += count;
    }

    /// <summary>Takes everything added since the last time.</summary>
    public MappedText Take()
    {
        var text = Count == 0 ? MappedText.Empty
            : _copy is null ? new MappedText(_piece, _pieceStart, Count, [_runs[0] with { From = _pieceStart }])
            : new MappedText(_copy.ToString(), 0, Count, [.. _runs]);
        _runs.Clear();
        (Count, _copy) = (0, null);
        return text;
    }

    private void AddRun(TextRun run)
    {
        if (Count == 0 || !Continues(run))
        {
            _runs.Add(run);
        }
    }

    /// <summary>True if characters added now are part of the last run.</summary>
    private bool Continues(TextRun run)
    {
        var last = _runs[_runs.Count - 1];
        return run.Formatting == last.Formatting
            && run.End == last.End
            && run.Start == (run.End == TextRun.InARow ? last.Start + Count - last.From : last.Start);
    }

    private StringBuilder Copy() => _copy ??= new StringBuilder().Append(_piece, _pieceStart, Count);
}
