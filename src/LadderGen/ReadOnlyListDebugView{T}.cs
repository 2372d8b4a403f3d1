using System.Diagnostics;

namespace LadderGen;

/// <summary>Shows a debugger the items of a list instead of the field that holds them.</summary>
internal sealed class ReadOnlyListDebugView<T>(IEnumerable<T> list)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = [.. list];
}
