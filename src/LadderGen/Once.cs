namespace LadderGen;

/// <summary>Sets a lazy field once: of several threads that compute its value at the same time, all get the value of one.</summary>
internal static class Once
{
    public static T Set<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}
