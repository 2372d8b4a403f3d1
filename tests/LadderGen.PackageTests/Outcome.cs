using System.Text.RegularExpressions;

namespace LadderGen.PackageTests;

/// <summary>The outcome of a run of <c>dotnet</c>.</summary>
/// <param name="ExitCode">Zero if the run succeeded.</param>
/// <param name="Output">Everything that it printed.</param>
internal sealed partial record Outcome(int ExitCode, string Output)
{
    /// <summary>The ids of the warnings and errors, once for each time that one was printed.</summary>
    public string[] Ids => [.. Diagnostic().Matches(Output).Select(match => match.Groups[1].Value)];

    /// <summary>Asserts that the run succeeded, and returns it.</summary>
    public Outcome Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}:\n{Output}");
        return this;
    }

    [GeneratedRegex(@": (?:warning|error) ([A-Z]+\d+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Diagnostic();
}
