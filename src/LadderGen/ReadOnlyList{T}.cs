using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LadderGen;

/// <summary>An immutable list. A <c>foreach</c> over it allocates nothing.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ReadOnlyListDebugView<>))]
public class ReadOnlyList<T> : IReadOnlyList<T>
{
    private static readonly ReadOnlyList<T> None = new();

    private T[] _items;

    /// <summary>For generated code only: makes a list of a copy of the items.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlyList(params T[] items) => _items = [.. items ?? throw new ArgumentNullException(nameof(items))];

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no item there.</exception>
    public T this[int index] => (uint)index < (uint)_items.Length
        ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items.");

    /// <summary>Returns an enumerator for <c>foreach</c>, which allocates nothing.</summary>
    /// <returns>The enumerator, before the first item.</returns>
    public Enumerator GetEnumerator() => new(_items);

    /// <summary>Returns a part of the list; <c>list[1..3]</c> calls this.</summary>
    /// <param name="start">The position of the first item, counted from 0.</param>
    /// <param name="length">The number of items.</param>
    /// <returns>A list of these items.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list does not have these items.</exception>
    public ReadOnlyList<T> Slice(int start, int length)
    {
        if (start < 0 || start > Count)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, $"The list has {Count} items.");
        }

        if (length < 0 || length > Count - start)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, $"The list has {Count - start} items from there on.");
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

    /// <summary>Adds an item, in the constructor of a derived list.</summary>
    private protected void Append(T item) => _items = [.. _items, item];

    /// <summary>A list of a copy of an array; empty for null.</summary>
    internal static ReadOnlyList<T> Of(T[]? items) => items is null || items.Length == 0 ? None : new(items);

    /// <summary>Enumerates a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The current item.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Moves to the next item.</summary>
        /// <returns>False if there is none.</returns>
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
