using System.ComponentModel;

namespace LadderGen.Internals;

/// <summary>For generated code only: a ladder in another language.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Translation
{
    private readonly Func<Words[]> _words;
    private TranslatedLadder? _ladder;

    /// <summary>For generated code only: makes a translation.</summary>
    /// <param name="language">The language, such as <c>de</c>.</param>
    /// <param name="words">Makes the words, which are not needed until somebody asks for the language.</param>
    public Translation(string language, Func<Words[]> words)
    {
        Language = language;
        _words = words;
    }

    internal string Language { get; }

    internal Ladder Of(Ladder original) => _ladder ?? Once.Set(ref _ladder, new TranslatedLadder(original, Language, _words()));
}
