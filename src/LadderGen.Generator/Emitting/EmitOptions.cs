namespace LadderGen.Generator.Emitting;

/// <summary>Where the generated types go and who may see them.</summary>
/// <param name="Namespace">A dotted namespace; empty for the global one.</param>
/// <param name="IsPublic">Whether they are public, or internal.</param>
internal sealed record EmitOptions(string Namespace, bool IsPublic);
