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
    /// <param name="declaration">The declaration of the ladder.</param>
    /// <param name="levels">The levels of the ladder.</param>
    /// <param name="trees">The documents of the ladder.</param>
    /// <param name="placed">Everything the documents say.</param>
    /// <param name="kept">The names that parts keep, whatever their words are now.</param>
    /// <param name="named">Receives the ids of the parts, and their places.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static LadderModel? Name(
        Declaration declaration,
        LevelTable levels,
        IReadOnlyList<LabelTree> trees,
        PlacedLadder placed,
        KeptNames kept,
        NamedParts named,
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

        var levelNames = LevelNames.Of(levels, placed, kept, diagnostics);
        var ladder = new LadderParts(declaration, levels, levelNames, placed, kept, named, diagnostics);
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

        if (ReservedNames.OfLadder(ladder.Name) is var free && free != ladder.Name)
        {
            diagnostics.Add(NamingDiagnostics.TakenLadderName(declaration, free));
        }

        var (title, description) = Describe(ladder, trees);
        return new LadderModel(
            free,
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
