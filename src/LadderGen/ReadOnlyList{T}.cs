using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LadderGen;

/// <summary>An immutable list. A <c>foreach</c> over it costs what one over an array does, and allocates nothing.</summary>
/// <typeparam name="T">What is in the list.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ReadOnlyListDebugView<>))]
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

    /// <summary>A part of the list, as <c>list[1..3]</c> asks for it.</summary>
    /// <param name="start">Where it begins, counted from 0.</param>
    /// <param name="length">How many there are in it.</param>
    /// <returns>A list of its own.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list does not have them.</exception>
    public ReadOnlyList<T> Slice(int start, int length)
    {
        if (start < 0 || start > Count)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, $"The list has {Count}.");
        }

        if (length < 0 || length > Count - start)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, $"The list has {Count - start} from there on.");
        }

        if (length == Count)
        {
            return this;
        }

        var part = new T[length];
        Array.Copy(_items, start, part, 0, length);
        return Of(part);
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    internal T[] Items => _items;

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
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            var next = _index + 1;
            if (next >= _items.Length)
            {
                return false;
            }

            _index = next;
            return true;
        }
    }
}
