namespace LadderGen.Tool;

/// <summary>The exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to report.</summary>
    public const int Fine = 0;

    /// <summary>Done, and something was found: errors in a ladder, or a difference.</summary>
    public const int Findings = 1;

    /// <summary>Not done: what was typed is wrong, or a file cannot be read or written.</summary>
    public const int WrongUse = 2;
}
