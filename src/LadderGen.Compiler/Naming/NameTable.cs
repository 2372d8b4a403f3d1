using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Naming;

/// <summary>The names of siblings. Two that differ in case alone would give one id, so they are one name here.</summary>
/// <param name="diagnostics">Where is reported what is no name, or no new one.</param>
internal sealed class NameTable(DiagnosticBag diagnostics)
{
    /// <summary>In characters. Metadata holds names of 1023 bytes (CS7013), and readers hold out for less.</summary>
    public const int LongestName = 200;

    private readonly Dictionary<string, Named> _names = new(NameComparer.Instance);

    /// <summary>Whether the name is one, and new; otherwise it was reported.</summary>
    /// <param name="name">The identifier, empty if none could be made.</param>
    /// <param name="text">The words it was made of.</param>
    /// <param name="file">Where those stand.</param>
    /// <param name="span">Where those stand.</param>
    /// <param name="collisionRemedy">What to do about two equal names.</param>
    /// <param name="noNameRemedy">What to do about no name.</param>
    public bool TryAdd(string name, string text, TextFile file, SourceSpan span, string collisionRemedy, string noNameRemedy)
    {
        if (name.Length == 0)
        {
            diagnostics.Add(NamingDiagnostics.NoName(file, span, text, noNameRemedy));
            return false;
        }

        if (name.Length > LongestName)
        {
            diagnostics.Add(NamingDiagnostics.LongName(file, span, text, name.Length, LongestName, noNameRemedy));
            return false;
        }

        if (_names.TryGetValue(name, out var first))
        {
            diagnostics.Add(NamingDiagnostics.SameName(file, span, text, first.Text, PlaceOf(first.File, first.Span), name, collisionRemedy));
            return false;
        }

        _names.Add(name, new Named(text, file, span));
        return true;
    }

    public static string PlaceOf(TextFile file, SourceSpan span) => $"{file.Name}, line {file.LineOf(span.Start)}";

    private sealed record Named(string Text, TextFile File, SourceSpan Span);
}
