namespace LadderGen.Compiler.Wording;

/// <summary>
/// A text as a sequence of words. Each word owns the white space and punctuation after it, so the words joined are the text.
/// </summary>
internal sealed class Words
{
    private readonly string _text;
    private readonly List<int> _starts;
    private readonly int[] _keys;

    /// <param name="text">The text.</param>
    /// <param name="starts">The position of each word. Whatever precedes the first word belongs to it.</param>
    /// <param name="keys">A number for each word; the same word has the same number.</param>
    public Words(string text, List<int> starts, List<int> keys)
    {
        _text = text;
        _starts = starts;
        _keys = [.. keys];
        Sorted = [.. keys];
        Array.Sort(Sorted);
    }

    public int Count => _keys.Length;

    public int this[int index] => _keys[index];

    /// <summary>The numbers of all words, in ascending order.</summary>
    public int[] Sorted { get; }

    /// <summary>Returns the words from one position up to another exactly as they are written.</summary>
    public string Text(int start, int end)
    {
        var first = Position(start);
        return _text.Substring(first, Position(end) - first);
    }

    private int Position(int word) => word == 0 ? 0 : word < Count ? _starts[word] : _text.Length;
}
