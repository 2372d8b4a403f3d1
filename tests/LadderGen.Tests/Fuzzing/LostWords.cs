using System.Collections.Immutable;
using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Reading;
using LadderGen.Generator.Pipeline;

namespace LadderGen.Tests.Fuzzing;

/// <summary>The coverage check for documents that are spoilt.</summary>
internal static class LostWords
{
    /// <summary>
    /// <c>E.g.</c> and <c>Examples</c> are marks, and spoilt documents write them in more ways (in code, behind no bullet, with
    /// characters in between) than the check, which knows only lines, can tell from words.
    /// </summary>
    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase) { "E", "g", "Example", "Examples" };

    public static IReadOnlyList<string> Of(BoundLadder ladder, (string Name, string Text)[] files)
    {
        var read = files.Select(f => new ReadFile(new TextFile("/src/" + f.Name, f.Name, f.Text), new([]))).ToList();
        var declarations = read.Select(LadderFiles.ReadDeclaration).OfType<ReadDeclaration>().ToImmutableArray();
        var claims = DocumentClaims.Of(declarations);
        var declaration = declarations.SelectMany(d => d.Declarations).First();
        if (declaration.Part is not null)
        {
            return [];
        }

        IEnumerable<Word> told = [.. declaration.Ignore, .. declaration.Facts];
        var lost = Coverage.LostWords(
            ladder,
            told.Select(t => t.Text),
            [.. read.Where(claims.Claim).Select(f => (f.File.Name, f.File.Text)).Where(f => f.Name.EndsWith(".md", StringComparison.Ordinal))]);
        return [.. lost.Where(l => !Marks.Contains(WordOf(l)) && !IsSplit(l))];

        // A tag within a word parts it for the reader and not for the check.
        bool IsSplit(string lost) => files.Any(f =>
            lost.StartsWith(f.Name, StringComparison.Ordinal)
            && f.Text.Contains('<', StringComparison.Ordinal)
            && !f.Text.Contains(WordOf(lost), StringComparison.OrdinalIgnoreCase));

        static string WordOf(string lost) => lost[(lost.LastIndexOf(' ') + 1)..];
    }
}
