using System.Collections.Immutable;
using LadderGen.Compiler;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Pipeline;

/// <summary>All values of a step, as one value.</summary>
/// <remarks>
/// What goes from step to step is a class, or two classes side by side: for any other struct the JIT compiles a hundred methods of
/// Roslyn anew, ten milliseconds of every build.
/// </remarks>
internal sealed record Collected<T>(EquatableArray<T> Items)
    where T : IEquatable<T>;

/// <summary>The steps that Roslyn does not have.</summary>
internal static class Collecting
{
    public static IncrementalValueProvider<Collected<T>> CollectAll<T>(this IncrementalValuesProvider<T> values)
        where T : IEquatable<T> => values.Collect().Select((all, _) => new Collected<T>(all.ToEquatableArray()));

    /// <summary>One step for a <c>Select</c> and a <c>Where</c> of what is not null: each has a table of its own, that every edit goes through.</summary>
    public static IncrementalValuesProvider<TResult> SelectNotNull<T, TResult>(this IncrementalValuesProvider<T> values, Func<T, CancellationToken, TResult?> select)
        where TResult : class =>
        values.SelectMany((value, cancellation) => select(value, cancellation) is { } result ? ImmutableArray.Create(result) : ImmutableArray<TResult>.Empty);
}
