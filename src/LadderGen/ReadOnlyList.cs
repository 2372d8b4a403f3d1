using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace LadderGen;

/// <summary>An immutable list. A <c>foreach</c> over it costs what one over an array does, and allocates nothing.</summary>
/// <typeparam name="T">What is in the list.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ReadOnlyList<T> : IReadOnlyList<T>
{
    private static readonly ReadOnlyList<T> None = new();

    private readonly T[] _items;

    /// <summary>For generated code only.</summary>
    /// <param name="items">From now on the list's own: not copied.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlyList(params T[] items) => _items = items;

    /// <summary>How many there are.</summary>
    public int Count => _items.Length;

    /// <summary>One of them.</summary>
    /// <param name="index">Counted from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    public T this[int index] => _items[index];

    /// <summary>Lets <c>foreach</c> run through the list without allocating.</summary>
    /// <returns>A struct.</returns>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    internal static ReadOnlyList<T> Of(T[]? items) => items is null || items.Length == 0 ? None : new(items);

    /// <summary>Runs through a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item the enumerator stands at.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next item.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
