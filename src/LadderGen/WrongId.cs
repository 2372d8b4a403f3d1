using LadderGen.Compiler.Diagnostics;

namespace LadderGen;

/// <summary>An id that nothing has: how far it is right, what could come next, and what was perhaps meant.</summary>
internal sealed class WrongId
{
    private readonly List<string> _ids;

    /// <param name="id">The id that nothing has.</param>
    /// <param name="ids">All ids there are.</param>
    public WrongId(string id, List<string> ids)
    {
        _ids = ids;

        // Whatever is longer than the longest id cannot be right; reading it all would let anyone keep a server busy.
        var longest = ids.Count == 0 ? 0 : ids.Max(i => i.Length);
        var segments = id.Substring(0, Math.Min(id.Length, longest + 1)).Split('/');
        var right = 0;
        Next = Below("");
        while (right < segments.Length && Next.Contains(segments[right]))
        {
            Known = Join(Known, segments[right++]);
            Next = Below(Known);
        }

        FirstWrong = right < segments.Length ? segments[right] : null;
        Meant = id.Length > longest + 1 ? null : Corrected(segments, right);
    }

    /// <summary>The longest part of the id that is right, from its beginning, such as <c>sre/senior</c>; may be empty.</summary>
    public string Known { get; } = "";

    /// <summary>The segment after <see cref="Known"/>; null if there is none.</summary>
    public string? FirstWrong { get; }

    /// <summary>The segments that can follow <see cref="Known"/>.</summary>
    public List<string> Next { get; }

    /// <summary>The id with its misspelt segments corrected; null if one of them resembles nothing.</summary>
    public string? Meant { get; }

    private string? Corrected(string[] segments, int right)
    {
        var corrected = right == segments.Length ? null : Known;
        for (var i = right; i < segments.Length && corrected is not null; i++)
        {
            var next = Below(corrected);
            var segment = next.Contains(segments[i]) ? segments[i] : Suggestion.Nearest(segments[i], next);
            corrected = segment is null ? null : Join(corrected, segment);
        }

        return corrected;
    }

    /// <summary>The segments that follow a beginning in any of the ids.</summary>
    private List<string> Below(string start)
    {
        var prefix = start.Length == 0 ? "" : start + "/";
        return [.. _ids.Where(i => i.StartsWith(prefix, StringComparison.Ordinal))
            .Select(i => i.Substring(prefix.Length).Split('/')[0])
            .Distinct()];
    }

    private static string Join(string start, string segment) => start.Length == 0 ? segment : start + "/" + segment;
}
