using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes a bound ladder down as C#.</summary>
internal static class LadderEmitter
{
    /// <summary>The source of one ladder. Depends on the arguments alone.</summary>
    public static string Emit(LadderModel ladder, EmitOptions options) => throw new NotImplementedException();

    /// <summary>The source that lists all ladders.</summary>
    public static string EmitAll(IReadOnlyList<string> ladders, EmitOptions options) => throw new NotImplementedException();

    /// <summary>ASCII, short, and as unique without regard to case as the ladder's name is.</summary>
    public static string HintName(LadderModel ladder) => throw new NotImplementedException();
}

/// <summary>Where the generated types go and who may see them.</summary>
/// <param name="Namespace">A dotted namespace; empty for the global one.</param>
/// <param name="IsPublic">Whether they are public, or internal.</param>
internal sealed record EmitOptions(string Namespace, bool IsPublic);
