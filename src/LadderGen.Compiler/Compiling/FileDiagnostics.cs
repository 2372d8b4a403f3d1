using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>What can be wrong with a file as such, with the project, or with us.</summary>
internal static class FileDiagnostics
{
    public static LadderDiagnostic NoText(TextFile file) => new(
        Rules.NotText,
        file.LocationOf(default),
        $"{Quoting.Quote(file.FileName)} is no text. Save the ladder as UTF-8 text, or move the file out of the ladders' folder.");

    public static LadderDiagnostic NotUtf8(TextFile file, int firstForeign, string encoding) => new(
        Rules.NotText,
        file.LocationOf(new SourceSpan(firstForeign, firstForeign + 1)),
        $"{Quoting.Quote(file.FileName)} is not saved as UTF-8 (it reads as {encoding}), so letters such as the one here would come out wrong. Save it with the encoding UTF-8.");

    public static LadderDiagnostic HasReplacement(TextFile file, int place) => new(
        Rules.NotText,
        file.LocationOf(new SourceSpan(place, place + 1)),
        $"{Quoting.Quote(file.FileName)} is not saved as UTF-8, or was not when it was last converted: a letter is lost here and reads as U+FFFD. Save it with the encoding UTF-8, and write the letter anew.");

    public static LadderDiagnostic HasNul(TextFile file, int place) => new(
        Rules.NotText,
        file.LocationOf(new SourceSpan(place, place + 1)),
        $"{Quoting.Quote(file.FileName)} has a NUL character (U+0000) here, which no text has. Save the ladder as UTF-8 text.");

    public static LadderDiagnostic NoLadder() => new(
        Rules.NoLadder,
        null,
        "The project references LadderGen, but no ladder was found. Put one into the folder 'ladders' of the project: a document whose front matter begins with 'ladder: Name', or a 'ladder.yml' beside its documents. If they lie elsewhere, add them as AdditionalFiles.");

    /// <summary>The place is the file's beginning, of which nothing can be unforeseen.</summary>
    /// <param name="file">The file that was at work.</param>
    /// <param name="unforeseen">What was thrown.</param>
    public static LadderDiagnostic Internal(TextFile file, Exception unforeseen) =>
        Internal(file.Name, new Location(file.Path, file.Name, default, 0, 0, 0, 0), unforeseen);

    /// <param name="ladder">The name of the ladder that was at work.</param>
    /// <param name="unforeseen">What was thrown.</param>
    public static LadderDiagnostic Internal(string ladder, Exception unforeseen) => Internal(ladder, null, unforeseen);

    private static LadderDiagnostic Internal(string culprit, Location? location, Exception unforeseen) => new(
        Rules.Internal,
        location,
        $"LadderGen failed on '{Quoting.Clean(culprit)}': {unforeseen.GetType().Name}, {Quoting.Clean(FirstLine(unforeseen.Message))} This is a mistake of LadderGen, not yours. Please report it with the file.");

    private static string FirstLine(string text) => text.Split('\r', '\n')[0];
}
