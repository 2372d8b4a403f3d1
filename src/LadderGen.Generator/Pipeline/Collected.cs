using System.Collections.Immutable;
using LadderGen.Compiler;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Pipeline;

/// <summary>Holds all values of a step as one value.</summary>
/// <remarks>
/// A class, as is everything that crosses a step: for a struct, the JIT would compile a hundred methods of Roslyn once more, which takes
/// ten milliseconds of each build.
/// </remarks>
internal sealed record Collected<T>(EquatableArray<T> Items)
    where T : IEquatable<T>;

/// <summary>Adds the steps that Roslyn does not have.</summary>
internal static class Collecting
{
    public static IncrementalValueProvider<Collected<T>> CollectAll<T>(this IncrementalValuesProvider<T> values)
        where T : IEquatable<T> => values.Collect().Select((all, _) => new Collected<T>(all.ToEquatableArray()));

    /// <summary>Selects the results that are not null, in one step. Each step keeps a table that every edit goes through.</summary>
    public static IncrementalValuesProvider<TResult> SelectNotNull<T, TResult>(
        this IncrementalValuesProvider<T> values,
        Func<T, CancellationToken, TResult?> select)
        where TResult : class =>
        values.SelectMany((value, cancellation) => select(value, cancellation) is { } result
            ? ImmutableArray.Create(result)
            : ImmutableArray<TResult>.Empty);
}
