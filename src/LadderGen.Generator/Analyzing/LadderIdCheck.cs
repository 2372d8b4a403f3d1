using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using Microsoft.CodeAnalysis;
using static LadderGen.Compiler.Diagnostics.Quoting;
using Location = Microsoft.CodeAnalysis.Location;

namespace LadderGen.Generator.Analyzing;

/// <summary>A string that is not the id it should be.</summary>
/// <param name="Message">Says what is wrong, and what to do.</param>
/// <param name="Near">The ids that were perhaps meant.</param>
internal sealed record LadderIdCheck(string Message, IReadOnlyList<KnownId> Near)
{
    private static readonly (IdKind Kind, string Words)[] Kinds =
    [
        (IdKind.Ladder, "a ladder"),
        (IdKind.Level, "a level"),
        (IdKind.Competency, "a competency"),
        (IdKind.Group, "a group"),
        (IdKind.CompetencyExpectations, "what a level expects of a competency"),
        (IdKind.Expectation, "one expectation"),
    ];

    /// <summary>Checks a string; null if nothing is wrong, or if nothing can be known because the ladder is not here.</summary>
    public static LadderIdCheck? Of(string written, IdMark mark, KnownIds ids)
    {
        var found = ids.Find(written);
        if (found is { IsRetired: true } && mark.Allows(found))
        {
            return new(
                $"{Quote(written)} is retired: stored values still find it, and nothing new should refer to it. " +
                "Write another id.",
                []);
        }

        if (found is not null ? mark.Allows(found) : ids.All.Count == 0)
        {
            return null;
        }

        if (mark.Ladder is { } ladder && ids.Find(ladder) is not { Kind: IdKind.Ladder })
        {
            return null;
        }

        var allowed = ids.All.Where(id => !id.IsRetired && mark.Allows(id)).ToList();
        var near = NearIds.Of(written, found is not null, allowed);
        return new($"{Problem(written, mark, found)} {Remedy(written, mark, allowed, near)}", near);
    }

    public Diagnostic At(Location place) => Diagnostic.Create(
        Descriptors.ById[Rules.UnknownId.Id],
        place,
        SuggestedConstants.Write(Near.Select(n => n.Constant?.GetDocumentationCommentId()).OfType<string>()),
        Message);

    private static string Problem(string written, IdMark mark, KnownId? found)
    {
        if (found is null)
        {
            return $"{Quote(written)} is not the id of {OneOf(mark)}, but {Quote(mark.Name)} takes only those.";
        }

        return mark.IsOfLadder(found)
            ? $"{Quote(written)} is the id of {One(found.Kind)}, but {Quote(mark.Name)} takes the id of {OneOf(mark)}."
            : $"{Quote(written)} is an id of the ladder {Quote(found.Ladder)}, " +
              $"but {Quote(mark.Name)} takes an id of {Quote(mark.Ladder!)}.";
    }

    private static string Remedy(string written, IdMark mark, List<KnownId> allowed, IReadOnlyList<KnownId> near)
    {
        if (near.Count > 0)
        {
            var nearest = near[0];
            var meant = string.Join(" or ", near.Select(n => Quote(n.Id)));
            var write = nearest.ConstantName is { } constant ? $"Write {constant}, which the compiler checks." : "Correct it.";
            return $"Did you mean {meant}?{LookAlikes.Explain(written, nearest.Id)} {write}";
        }

        if (allowed.Count == 0)
        {
            return $"Nothing has the id of {OneOf(mark)}. Correct [LadderId], or the string.";
        }

        // The ids that follow in the tree where the string leaves it.
        var depth = allowed.Max(c => Shared(c.Id, written));
        var next = allowed.Where(c => Shared(c.Id, written) == depth).ToLookup(c => c.Id.Count(ch => ch == '/') + 1, c => c.Id);
        var ids = next.OrderBy(n => n.Key).FirstOrDefault(n => n.Key > depth) ?? next.First();
        return $"The ids are {Quote([.. ids.OrderBy(i => i, StringComparer.Ordinal)])}. " +
            "Correct it, or remove [LadderId] if other strings are allowed here.";
    }

    /// <summary>Returns how many segments two ids share from the beginning.</summary>
    private static int Shared(string a, string b) => a.Split('/').Zip(b.Split('/'), (x, y) => x == y).TakeWhile(same => same).Count();

    private static string OneOf(IdMark mark)
    {
        var ladder = mark.Ladder is null ? null : $"the ladder {Quote(mark.Ladder)}";
        var kinds = string.Join(" or ", Kinds.Where(k => (k.Kind & mark.Kind) != 0).Select(k => k.Words));
        return mark.Kind switch
        {
            IdKind.Any => ladder is null ? "a ladder or a part of one" : $"{ladder} or a part of it",
            IdKind.Ladder when ladder is not null => ladder,
            _ => ladder is null ? kinds : $"{kinds} of {ladder}",
        };
    }

    private static string One(IdKind kind) => Kinds.First(k => k.Kind == kind).Words;
}
