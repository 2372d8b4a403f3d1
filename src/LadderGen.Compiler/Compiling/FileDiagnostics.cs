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
        $"{Quote(file.FileName)} is not text. Save it as plain text in UTF-8, or move it out of the folder of the ladders.");

    /// <summary>A file of a program, with the ending of a text.</summary>
    public static LadderDiagnostic OtherForm(TextFile file, FileForm form) => new(
        Rules.NotText,
        file.LocationOf(default),
        $"{Quote(file.FileName)} is {form.Name}, not text, whatever its name ends in. {form.Remedy}, and put that file here in its place.");

    public static LadderDiagnostic NotUtf8(TextFile file, int firstForeign, string encoding) => new(
        Rules.NotText,
        file.LocationOf(new SourceSpan(firstForeign, firstForeign + 1)),
        $"{Quote(file.FileName)} is not saved in UTF-8 (it looks like {encoding}), so letters such as this one would come out wrong. " +
        "Save it with the encoding UTF-8.");

    public static LadderDiagnostic HasReplacement(TextFile file, int place) => new(
        Rules.NotText,
        file.LocationOf(new SourceSpan(place, place + 1)),
        $"A letter is lost here and reads as U+FFFD, because {Quote(file.FileName)} is not saved in UTF-8, or was not when it was last " +
        "converted. Save it with the encoding UTF-8, and type the letter again.");

    public static LadderDiagnostic HasNul(TextFile file, int place) => new(
        Rules.NotText,
        file.LocationOf(new SourceSpan(place, place + 1)),
        $"{Quote(file.FileName)} has a NUL character (U+0000) here, which text never has. Save it as plain text in UTF-8.");
}
