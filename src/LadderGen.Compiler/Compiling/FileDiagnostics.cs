using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Compiling;

/// <summary>The diagnostics about files that are not text.</summary>
internal static class FileDiagnostics
{
    public static LadderDiagnostic NoText(TextFile file) => new(
        Rules.NotText,
        file.LocationOf(default),
        $"{Quote(file.FileName)} is no text. Save the ladder as UTF-8 text, or move the file out of the ladders' folder.");

    public static LadderDiagnostic NotUtf8(TextFile file, int firstForeign, string encoding) => new(
        Rules.NotText,
        file.LocationOf(new SourceSpan(firstForeign, firstForeign + 1)),
        $"{Quote(file.FileName)} is not saved as UTF-8 (it reads as {encoding}), so letters such as the one here would come out wrong. Save it with the encoding UTF-8.");

    public static LadderDiagnostic HasReplacement(TextFile file, int place) => new(
        Rules.NotText,
        file.LocationOf(new SourceSpan(place, place + 1)),
        $"{Quote(file.FileName)} is not saved as UTF-8, or was not when it was last converted: a letter is lost here and reads as U+FFFD. Save it with the encoding UTF-8, and write the letter anew.");

    public static LadderDiagnostic HasNul(TextFile file, int place) => new(
        Rules.NotText,
        file.LocationOf(new SourceSpan(place, place + 1)),
        $"{Quote(file.FileName)} has a NUL character (U+0000) here, which no text has. Save the ladder as UTF-8 text.");
}
