using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Diagnostics;

/// <summary>Something that a person has to know or correct, and its place.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Location">The words it is about; null only where no file is to blame.</param>
/// <param name="Message">Says what is wrong, what was expected and what to do.</param>
internal sealed record LadderDiagnostic(Rule Rule, Location? Location, string Message)
{
    /// <summary>Says what is wrong, what was expected and what to do, in a length that people read.</summary>
    public string Message { get; init; } = Quoting.Bounded(Message);

    /// <summary>The severity of the rule, unless the declaration makes it worse.</summary>
    public Severity Severity { get; init; } = Rule.Severity;
}
