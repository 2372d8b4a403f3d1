using System.ComponentModel;

namespace LadderGen.Internals;

/// <summary>
/// For packages such as LadderGen.AspNetCore only: the ladders whose parts are read while one request is answered, and the texts that
/// did not give a part.
/// </summary>
/// <remarks>
/// A static method such as <c>Level.TryParse</c> and a <see cref="TypeConverter"/> get a text and nothing else. The scope flows to them
/// with the request, so two applications in one process may have different ladders.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReadingScope
{
    private static readonly AsyncLocal<ReadingScope?> CurrentScope = new();

    private readonly List<(string Text, Func<string> Message)> _misses = [];

    /// <summary>Makes a scope.</summary>
    /// <param name="ladders">The ladders.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladders"/> is null.</exception>
    public ReadingScope(LadderSet ladders) => Ladders = ladders ?? throw new ArgumentNullException(nameof(ladders));

    /// <summary>The scope of the code that asks; null outside of one.</summary>
    public static ReadingScope? Current
    {
        get => CurrentScope.Value;
        set => CurrentScope.Value = value;
    }

    /// <summary>The ladders whose parts are read.</summary>
    public LadderSet Ladders { get; }

    /// <summary>The texts that did not give a part, each with a message that says what was perhaps meant.</summary>
    public ReadOnlyList<(string Text, string Message)> Misses
    {
        get
        {
            lock (_misses)
            {
                return ReadOnlyList<(string, string)>.Of([.. _misses.Select(m => (m.Text, m.Message()))]);
            }
        }
    }

    /// <param name="message">Called only if somebody asks: most misses are never reported.</param>
    internal void Miss(string? text, Func<string> message)
    {
        lock (_misses)
        {
            _misses.Add((text ?? "", message));
        }
    }

#if NET
    internal static TPart Parse<TPart>(string text)
        where TPart : LadderPart => ScopeFor(typeof(TPart)).Ladders.Parse<TPart>(text);

    internal static bool TryParse<TPart>(
        string? text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TPart part)
        where TPart : LadderPart
    {
        var scope = ScopeFor(typeof(TPart));
        if (scope.Ladders.TryParse(text, out part))
        {
            return true;
        }

        scope.Miss(text, () => NotFound.Key(text ?? "", scope.Ladders, typeof(TPart)).Message);
        return false;
    }

    private static ReadingScope ScopeFor(Type type) => Current ?? throw new InvalidOperationException(
        $"To read a {type.Name}, the application must know the ladders: call builder.Services.AddLadders(Ladders.All), "
        + "which is in the package LadderGen.AspNetCore.");
#endif
}
