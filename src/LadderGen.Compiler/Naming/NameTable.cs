using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Naming;

/// <summary>Collects the names of siblings. Names that differ only in case would give one id, so they count as equal.</summary>
/// <param name="diagnostics">Receives the names that are not valid or not new.</param>
/// <param name="capacity">How many names to expect.</param>
internal sealed class NameTable(DiagnosticBag diagnostics, int capacity)
{
    /// <summary>In characters. Metadata allows names of 1023 bytes (CS7013), but people want to read them.</summary>
    public const int LongestName = 200;

    private readonly Dictionary<string, Named> _names = new(capacity, NameComparer.Instance);

    /// <summary>Adds a name if it is valid and new; otherwise reports it.</summary>
    /// <param name="name">The identifier; empty if the words give none.</param>
    /// <param name="text">The words that give it.</param>
    /// <param name="file">The file of the words.</param>
    /// <param name="span">The place of the words.</param>
    /// <param name="collisionRemedy">The remedy for two equal names.</param>
    /// <param name="noNameRemedy">The remedy for a missing name.</param>
    public bool TryAdd(string name, string text, TextFile file, SourceSpan span, string collisionRemedy, string noNameRemedy)
    {
        if (name.Length == 0)
        {
            diagnostics.Add(NamingDiagnostics.NoName(file, span, text, noNameRemedy));
            return false;
        }

        if (name.Length > LongestName)
        {
            diagnostics.Add(NamingDiagnostics.LongName(file, span, text, name.Length, LongestName));
            return false;
        }

        if (_names.TryGetValue(name, out var first))
        {
            var place = PlaceOf(first.File, first.Span);
            diagnostics.Add(NamingDiagnostics.SameName(file, span, text, first.Text, place, name, collisionRemedy));
            return false;
        }

        _names.Add(name, new Named(text, file, span));
        return true;
    }

    public static string PlaceOf(TextFile file, SourceSpan span) => $"{file.Name}, line {file.LineOf(span.Start)}";

    private sealed record Named(string Text, TextFile File, SourceSpan Span);
}
