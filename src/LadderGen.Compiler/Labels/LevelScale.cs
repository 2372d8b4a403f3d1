namespace LadderGen.Compiler.Labels;

/// <summary>The scale that a code belongs to: codes of one scale have an order.</summary>
internal static class LevelScale
{
    /// <summary>Returns the scale of a code. <c>Level 2</c> and <c>L2</c>, <c>Grade 2</c> and <c>G2</c> are on one scale.</summary>
    public static string Of(LevelCode code)
    {
        var prefix = Text.Casing.ToUpper(code.Prefix.Trim());
        return LevelLabel.IsNumberedWord(prefix) ? prefix.Substring(0, 1) : prefix;
    }
}
