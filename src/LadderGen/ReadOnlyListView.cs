using System.Diagnostics;

namespace LadderGen;

/// <summary>What a debugger shows of a list: the items, not the field they are in.</summary>
internal sealed class ReadOnlyListView<T>(IEnumerable<T> list)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = [.. list];
}
