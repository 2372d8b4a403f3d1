using Run = LadderGen.Compiler.Text.MappedText.Run;

namespace LadderGen.Compiler.Text;

/// <summary>Puts words together out of pieces of the document and of what stands in no document as it is read.</summary>
/// <remarks>Nothing is copied while all that was added is one piece.</remarks>
internal sealed class MappedTextBuilder
{
    private string _piece = "";
    private int _pieceStart;
    private bool _isPiece;
    private char[] _chars = [];
    private Run[] _runs = new Run[2];
    private int _runCount;

    public int Count { get; private set; }

    /// <summary>Adds a piece of the document as it stands there.</summary>
    public void Add(string source, int start, int end, Formatting style = Formatting.None) => Add(source, start, end - start, start, Run.InARow, style);

    public void Add(MappedText text) => Add(text, 0, text.Count);

    public void Add(MappedText text, int start, int end) => text.AddTo(this, start, end);

    /// <summary>Adds characters of which is known only where they stand together.</summary>
    public void AddAt(SourceSpan place, string text, Formatting style = Formatting.None)
    {
        foreach (var c in text)
        {
            Add(c, place, style);
        }
    }

    public void Add(char c, SourceSpan place, Formatting style = Formatting.None) => Add(c, place.Start, place.End, style);

    public void Add(char c, int start, int end, Formatting style = Formatting.None)
    {
        Reserve(1);
        AddRun(start, end == start + 1 ? Run.InARow : end, style);
        _chars[Count++] = c;
    }

    /// <summary>Adds characters that stand in a row from <paramref name="place"/> on, or all of them from there to <paramref name="placeEnd"/>.</summary>
    internal void Add(string text, int start, int count, int place, int placeEnd, Formatting style)
    {
        if (count <= 0)
        {
            return;
        }

        if (Count == 0)
        {
            (_piece, _pieceStart, _isPiece) = (text, start, true);
            AddRun(place, placeEnd, style);
        }
        else if (!_isPiece || !ReferenceEquals(text, _piece) || start != _pieceStart + Count || !GoesOn(place, placeEnd, style))
        {
            Reserve(count);
            AddRun(place, placeEnd, style);
            text.CopyTo(start, _chars, Count, count);
        }

        Count += count;
    }

    /// <summary>What was added since the last time.</summary>
    public MappedText Take()
    {
        var text = Count == 0 ? MappedText.Empty
            : _isPiece ? new MappedText(_piece, _pieceStart, Count, Runs(_pieceStart))
            : new MappedText(new string(_chars, 0, Count), 0, Count, Runs(0));
        (Count, _runCount, _isPiece) = (0, 0, false);
        return text;
    }

    private Run[] Runs(int from)
    {
        if (_runCount == 1 && _runs[0].End == Run.InARow && _runs[0].Start == from)
        {
            return Run.AsItStands(_runs[0].Formatting);
        }

        var runs = new Run[_runCount];
        Array.Copy(_runs, runs, _runCount);
        runs[0] = runs[0] with { From = from };
        return runs;
    }

    private void AddRun(int place, int placeEnd, Formatting style)
    {
        if (Count > 0 && GoesOn(place, placeEnd, style))
        {
            return;
        }

        if (_runCount == _runs.Length)
        {
            Array.Resize(ref _runs, 2 * _runCount);
        }

        _runs[_runCount++] = new Run(Count, place, placeEnd, style);
    }

    /// <summary>Whether what stands there is of the last run.</summary>
    private bool GoesOn(int place, int placeEnd, Formatting style)
    {
        var last = _runs[_runCount - 1];
        return style == last.Formatting && placeEnd == last.End
            && place == (placeEnd == Run.InARow ? last.Start + Count - last.From : last.Start);
    }

    private void Reserve(int more)
    {
        if (Count + more > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(Count + more, Math.Max(64, 2 * _chars.Length)));
        }

        if (_isPiece)
        {
            _piece.CopyTo(_pieceStart, _chars, 0, Count);
            _isPiece = false;
        }
    }
}
