using LadderGen.Compiler.Diagnostics;

namespace LadderGen;

/// <summary>
/// Quotes a text that a user or another program gave: on one line, without invisible characters, and cut to a length that a log
/// can take, however long the text is.
/// </summary>
internal static class QuotedInput
{
    /// <summary>Enough for most ids.</summary>
    private const int MostCharacters = 80;

    public static string Of(string input) => input.Length <= MostCharacters
        ? $"'{Quoting.Clean(input)}'"
        : $"'{Quoting.Clean(input.Substring(0, End(input)))}…'";

    /// <summary>Half of a character outside the basic plane cannot be encoded.</summary>
    private static int End(string input) => char.IsHighSurrogate(input[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
}
