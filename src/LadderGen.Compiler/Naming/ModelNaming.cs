using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Gives each part of a placed ladder its name and id: the ladder becomes a model.</summary>
internal static class ModelNaming
{
    /// <summary>Returns the model; null, and reported, if the ladder or every level is without a name.</summary>
    public static LadderModel? Name(
        Declaration declaration,
        LevelTable levels,
        IReadOnlyList<LabelTree> trees,
        PlacedLadder placed,
        DiagnosticBag diagnostics)
    {
        if (Identifier.From(declaration.Ladder.Text, "Ladder") is var identifier
            && (identifier != declaration.Ladder.Text || identifier.Length > NameTable.LongestName))
        {
            diagnostics.Add(NamingDiagnostics.NoLadderName(declaration, identifier));
            return null;
        }

        if (!diagnostics.HasErrors)
        {
            UnusedBraces.Report(declaration, trees, placed, diagnostics);
        }

        var ladder = new LadderParts(declaration, levels, LevelNames.Of(levels, placed, diagnostics), placed, diagnostics);
        var groups = GroupNaming.Name(ladder);
        var competencies = CompetencyNaming.Name(ladder);
        var levelNaming = new LevelNaming(ladder, competencies);
        var levelModels = levelNaming.Name();
        if (levelModels.Count == 0)
        {
            if (!diagnostics.HasErrors)
            {
                diagnostics.Add(LevelDiagnostics.NoLevel(declaration, doubt: null, LevelGuess.None));
            }

            return null;
        }

        var (title, description) = Describe(ladder, trees);
        return new LadderModel(
            ReservedNames.OfLadder(ladder.Name),
            ladder.Id,
            title ?? ladder.Name,
            string.Join("\n", description),
            levelModels,
            competencies.Select(c => c.Model).ToEquatableArray(),
            groups,
            declaration.IsCumulative)
        {
            AllLevels = levelNaming.NameAllLevels(),
        };
    }

    /// <summary>
    /// Returns the title that is declared, or the outermost one of the documents if they share it. Other titles of documents are said
    /// about the ladder too, so they become a part of the description.
    /// </summary>
    private static (string? Title, IEnumerable<string> Description) Describe(LadderParts ladder, IReadOnlyList<LabelTree> trees)
    {
        var titles = trees.Select(t => t.Nodes.Where(n => n.IsTitle && !n.IsIgnoredTitle).Select(n => n.Text).ToList()).ToList();
        var outermost = titles.Select(t => t.FirstOrDefault()).Distinct(StringComparer.Ordinal).ToList();
        var title = ladder.Declaration.Title is { } declared ? BracedNames.Cut(declared.Text).Text
            : outermost.Count == 1 ? outermost[0]
            : null;
        var texts = titles.SelectMany(t => t).Concat(ladder.Placed.Descriptions);
        return (title, texts.Where(t => t != title).Distinct(StringComparer.Ordinal));
    }
}
