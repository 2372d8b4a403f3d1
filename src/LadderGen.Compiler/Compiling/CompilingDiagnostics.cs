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
        "The project uses LadderGen, but it has no ladder. Put one into the folder 'ladders' of the project: a document that begins with " +
        "a declaration ('---', 'ladder: Name', '---'), or a 'ladder.yml' beside its documents. If the ladders are in another folder, " +
        "write <LadderFile Include=\"../folder/**\" /> into an ItemGroup of the project file. If the project needs no ladder, remove " +
        "its reference to LadderGen, or add LADDER401 to NoWarn.");

    /// <param name="space">The namespace of the generated classes.</param>
    /// <param name="hidden">The class that has the name of a part of the namespace.</param>
    /// <param name="other">A namespace that hides nothing.</param>
    public static LadderDiagnostic HidingNamespace(string space, string hidden, string other) => new(
        Rules.HidingNamespace,
        null,
        $"The namespace {Quote(space)} hides the class {Quote(hidden)} in it: in other code, {Quote(hidden)} means the namespace. Write " +
        $"<LadderGenNamespace>{other}</LadderGenNamespace> into a PropertyGroup of the project file, and no other code into " +
        $"{Quote(space)}.");

    /// <param name="other">The referenced assembly that has ladders in the same namespace.</param>
    /// <param name="space">The namespace; empty for the global one.</param>
    public static LadderDiagnostic SharedNamespace(string other, string space) => new(
        Rules.SharedNamespace,
        null,
        $"{Quote(other)}, which this project references, has ladders in the same namespace" +
        (space.Length == 0 ? "" : $" {Quote(space)}") +
        ", so that 'Ladders' means only those of this project here. Give the ladders of one of the two projects another namespace: write " +
        $"<LadderGenNamespace>{(space.Length == 0 ? "" : space + ".")}Careers</LadderGenNamespace> into a PropertyGroup of its project " +
        "file.");

    public static LadderDiagnostic DuplicateLadder(TextFile file, SourceSpan place, string name, string other) => new(
        Rules.DuplicateLadder,
        file.LocationOf(place),
        $"The ladder {Quote(name)} is declared twice, here and in {Clean(other)}. Give one of them another name.");

    public static LadderDiagnostic NoDocument(Declaration declaration) => new(
        Rules.NoLevel,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"The ladder {Quote(declaration.Ladder.Text)} has no levels, because it has no document. Put its documents into the folder of " +
        "the declaration. A 'README.md' counts only if 'documents' names it.");

    public static LadderDiagnostic NoDate(Declaration declaration, Word written) => new(
        Rules.InvalidDeclaration,
        declaration.File.LocationOf(written.Span),
        $"'effective' is {Quote(written.Text)}. Write a date as year, month and day, such as 2027-04-01.");

    public static LadderDiagnostic UnknownPredecessor(Declaration declaration, Word succeeded, IEnumerable<string> others) => new(
        Rules.WrongPredecessor,
        declaration.File.LocationOf(succeeded.Span),
        $"'succeeds' names {Quote(succeeded.Text)}, and no ladder of this project has that name." +
        $"{Suggestion.For(succeeded.Text, others)} Write the name that the earlier version has after 'ladder'. If its documents are " +
        $"gone, write 'renamed: {{ {Clean(succeeded.Text)}: {Clean(declaration.Ladder.Text)} }}' instead, so that its ids lead to this " +
        "version.");

    public static LadderDiagnostic OwnPredecessor(Declaration declaration, Word succeeded) => new(
        Rules.WrongPredecessor,
        declaration.File.LocationOf(succeeded.Span),
        $"'succeeds' names {Quote(succeeded.Text)}, which is this ladder itself. Write the name of the earlier version. If this file is " +
        "a copy of it, give this version another name after 'ladder'.");

    public static LadderDiagnostic CircleOfVersions(Declaration declaration, Word succeeded, IReadOnlyList<string> ladders) => new(
        Rules.WrongPredecessor,
        declaration.File.LocationOf(succeeded.Span),
        $"These versions succeed each other in a circle: {Clean(string.Join(" > ", ladders.Append(ladders[0])))}. Take 'succeeds' out of " +
        "the first of them.");

    public static LadderDiagnostic MissingPart(Declaration declaration, Word part, IEnumerable<string> labels) => new(
        Rules.MissingPart,
        declaration.File.LocationOf(part.Span),
        $"The part {Quote(part.Text)} of the ladder {Quote(declaration.Ladder.Text)} is nowhere in the documents." +
        $"{Suggestion.For(part.Text, labels)} After 'part', write the heading that this ladder is under.");

    public static LadderDiagnostic UnusedPattern(Declaration declaration, Word pattern) => new(
        Rules.UnusedWord,
        declaration.File.LocationOf(pattern.Span),
        $"{Quote(pattern.Text)} in 'documents' matches no document. Write the path of a document from the folder of the declaration, " +
        "with '*' for any characters, or take it out of 'documents'.");

    /// <param name="names">The names of the files in the folder of the declaration and below.</param>
    public static LadderDiagnostic UnusedFileName(Declaration declaration, Word entry, IEnumerable<string> names) => new(
        Rules.UnusedWord,
        declaration.File.LocationOf(entry.Span),
        $"{Quote(entry.Text)} in 'ignore' does not name a file.{Suggestion.For(entry.Text, names)} " +
        "Write the path of a file from the folder of the declaration, with '*' for any characters, or take it out of 'ignore'.");

    public static LadderDiagnostic TooManyMembers(Declaration declaration, string what, int count, int most) => new(
        Rules.TooLarge,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"The ladder {Quote(declaration.Ladder.Text)} has {Number(count)} {what}, and more than {Number(most)} " +
        "cannot be loaded. Divide it into several ladders.");

    public static LadderDiagnostic TooMuchText(Declaration declaration, long characters, int most) => new(
        Rules.TooLarge,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"The ladder {Quote(declaration.Ladder.Text)} has {Number(characters)} characters, and an assembly holds {Number(most)}. " +
        "Shorten it, or divide it into ladders of several projects.");

    public static LadderDiagnostic TooMuchTextTogether(Declaration largest, long characters, long all, int most) => new(
        Rules.TooLarge,
        largest.File.LocationOf(largest.Ladder.Span),
        $"The ladders of this project have {Number(all)} characters, and an assembly holds {Number(most)}. " +
        $"The largest is {Quote(largest.Ladder.Text)} with {Number(characters)}. Move it to a project of its own.");

    /// <summary>An unforeseen exception, at the beginning of the file, a place that always exists.</summary>
    /// <param name="file">The file that LadderGen was working on.</param>
    /// <param name="unforeseen">The exception.</param>
    public static LadderDiagnostic Internal(TextFile file, Exception unforeseen) =>
        Internal(file.Name, new Location(file.Path, file.Name, default, 0, 0, 0, 0), unforeseen);

    /// <param name="ladder">The name of the ladder that LadderGen was working on.</param>
    /// <param name="unforeseen">The exception.</param>
    public static LadderDiagnostic Internal(string ladder, Exception unforeseen) => Internal(ladder, null, unforeseen);

    private static LadderDiagnostic Internal(string culprit, Location? location, Exception unforeseen) => new(
        Rules.Internal,
        location,
        $"LadderGen failed on '{Clean(culprit)}': {unforeseen.GetType().Name}, {Clean(FirstLine(unforeseen.Message))} " +
        "This is a mistake in LadderGen, not in your ladder. Please report it with the file.");

    private static string FirstLine(string text) => text.Split('\r', '\n')[0];

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
