namespace LadderGen.Tool;

/// <summary>A command cannot be carried out as it was typed. The message says why, and what to type.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
