using System.Globalization;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Compiling;

/// <summary>The diagnostics about a ladder or a project as a whole, and about mistakes of LadderGen itself.</summary>
internal static class CompilingDiagnostics
{
    public static LadderDiagnostic NoLadder() => new(
        Rules.NoLadder,
        null,
        "The project references LadderGen, but no ladder was found. Put one into the folder 'ladders' of the project: a document whose front matter begins with 'ladder: Name', or a 'ladder.yml' beside its documents. If they lie elsewhere, add them as AdditionalFiles.");

    public static LadderDiagnostic DuplicateLadder(TextFile file, SourceSpan place, string name, string other) => new(
        Rules.DuplicateLadder,
        file.LocationOf(place),
        $"The ladder {Quote(name)} is declared twice, here and in {Clean(other)}. Give one of them another name.");

    public static LadderDiagnostic NoDocument(Declaration declaration) => new(
        Rules.NoLevel,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"The ladder {Quote(declaration.Ladder.Text)} has no levels, because it has no document. Put its documents (.md or .txt) into the folder of the declaration; 'README.md' does not count unless 'documents' names it.");

    public static LadderDiagnostic MissingPart(Declaration declaration, Word part, IEnumerable<string> labels) => new(
        Rules.MissingPart,
        declaration.File.LocationOf(part.Span),
        $"The part {Quote(part.Text)} of the ladder {Quote(declaration.Ladder.Text)} stands nowhere in the documents.{Suggestion.For(part.Text, labels)} Write behind 'part' the heading under which this ladder stands.");

    public static LadderDiagnostic UnusedPattern(Declaration declaration, Word pattern) => new(
        Rules.UnusedWord,
        declaration.File.LocationOf(pattern.Span),
        $"{Quote(pattern.Text)} in 'documents' matches no document. Write the path of a document (.md or .txt) from the folder of the declaration on, with '*' for any characters, or take it out of 'documents'.");

    public static LadderDiagnostic TooManyMembers(Declaration declaration, string what, int count, int most) => new(
        Rules.TooLarge,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"The ladder {Quote(declaration.Ladder.Text)} has {Number(count)} {what}, and more than {Number(most)} cannot be loaded. Divide the ladder into several.");

    public static LadderDiagnostic TooMuchText(Declaration declaration, long characters, int most) => new(
        Rules.TooLarge,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"The ladder {Quote(declaration.Ladder.Text)} has {Number(characters)} characters, and an assembly holds {Number(most)}. Shorten it, or divide it into ladders of several projects.");

    public static LadderDiagnostic TooMuchTextTogether(Declaration largest, long characters, long all, int most) => new(
        Rules.TooLarge,
        largest.File.LocationOf(largest.Ladder.Span),
        $"The ladders of this project have {Number(all)} characters, and an assembly holds {Number(most)}. The largest is {Quote(largest.Ladder.Text)} with {Number(characters)}. Move it to a project of its own.");

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
        $"LadderGen failed on '{Clean(culprit)}': {unforeseen.GetType().Name}, {Clean(FirstLine(unforeseen.Message))} This is a mistake of LadderGen, not yours. Please report it with the file.");

    private static string FirstLine(string text) => text.Split('\r', '\n')[0];

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
