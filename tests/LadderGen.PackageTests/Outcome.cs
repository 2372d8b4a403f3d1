using System.Text.RegularExpressions;

namespace LadderGen.PackageTests;

/// <summary>How a run of <c>dotnet</c> ended.</summary>
/// <param name="ExitCode">Zero if it went well.</param>
/// <param name="Output">All it printed.</param>
internal sealed partial record Outcome(int ExitCode, string Output)
{
    /// <summary>The ids of the warnings and errors, one for each time it was printed.</summary>
    public string[] Ids => [.. Diagnostic().Matches(Output).Select(match => match.Groups[1].Value)];

    /// <summary>The same run, if it went well.</summary>
    public Outcome Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}:\n{Output}");
        return this;
    }

    [GeneratedRegex(@": (?:warning|error) ([A-Z]+\d+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Diagnostic();
}
