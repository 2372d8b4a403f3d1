namespace LadderGen.Generator.Emitting;

/// <summary>Where the generated types go and who may see them.</summary>
/// <param name="Namespace">A dotted namespace; empty for the global one.</param>
/// <param name="IsPublic">Whether they are public, or internal.</param>
internal sealed record EmitOptions(string Namespace, bool IsPublic)
{
    /// <summary>Whether the project knows <c>ISpanParsable</c>, in its framework as in its C#: the interface has static members.</summary>
    public bool HasParsable { get; init; }

    /// <summary>Whether the project has the package's converters for System.Text.Json.</summary>
    public bool HasJson { get; init; }
}
