using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Fuzzing;

/// <summary>Finds the words that binding a spoilt ladder lost.</summary>
internal static class LostWords
{
    public static IReadOnlyList<string> Of(BoundLadder ladder, (string Name, string Text)[] files)
    {
        var read = files.Select(f => new InputFile(new TextFile("/src/" + f.Name, f.Name, f.Text), new([]))).ToList();
        var declarations = read.Select(LadderFiles.ReadDeclarations).OfType<DeclarationFile>().ToList();
        var claims = DocumentClaims.Of(declarations);
        var declaration = declarations.SelectMany(d => d.Declarations).First();

        // Only the binder knows which part of a document belongs to a ladder.
        if (declarations.SelectMany(d => d.Declarations).Any(d => d.Part is not null))
        {
            return [];
        }

        IEnumerable<Word> labels = [.. declaration.Facts, .. declaration.Aliases.SelectMany(a => a.Labels.Append(a.Name))];
        return Coverage.LostWords(
            ladder,
            declaration.Ignore.Select(i => i.Text),
            labels.Select(l => l.Text),
            [
                .. read.Where(claims.Include).Select(f => (f.File.Name, f.File.Text))
                    .Where(f => f.Name.EndsWith(".md", StringComparison.Ordinal)),
            ]);
    }
}
