using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Naming;

/// <summary>The parts that were named, by their ids. The model has the ids, and this has the places they are from.</summary>
internal sealed class NamedParts
{
    private readonly Dictionary<string, NamedPart> _byId = new(StringComparer.Ordinal);

    /// <summary>The places of all parts.</summary>
    public IEnumerable<PartPlace> Places => _byId.Select(p => new PartPlace(p.Key, p.Value.Location, p.Value.HasOwnName));

    /// <summary>Returns the part with an id; null if only the declaration has it.</summary>
    public NamedPart? Find(string id) => _byId.TryGetValue(id, out var part) ? part : null;

    public void Add(string id, object part, TextFile file, SourceSpan span, bool hasOwnName) =>
        _byId[id] = new NamedPart(part, file, span, hasOwnName);
}

/// <summary>A part that was named.</summary>
/// <param name="Part">The placed part.</param>
/// <param name="File">The file of its words.</param>
/// <param name="Span">The place of its words.</param>
/// <param name="HasOwnName">True if its author named it, in braces or in the declaration.</param>
internal sealed record NamedPart(object Part, TextFile File, SourceSpan Span, bool HasOwnName)
{
    public Location Location => File.LocationOf(Span);
}
