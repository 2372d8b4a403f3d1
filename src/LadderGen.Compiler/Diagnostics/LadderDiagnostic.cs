using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Diagnostics;

/// <summary>Something a person has to know or mend, and where.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Location">The words it is about; null only where no file is to blame.</param>
/// <param name="Message">What is wrong, what was expected, what to do.</param>
internal sealed record LadderDiagnostic(Rule Rule, Location? Location, string Message)
{
    /// <summary>The rule's own, unless what the author declared makes it worse.</summary>
    public Severity Severity { get; init; } = Rule.Severity;
}
