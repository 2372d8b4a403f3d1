using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Initializing;

/// <summary>Asks the person at the terminal.</summary>
/// <param name="console">The console for the questions.</param>
/// <param name="answers">The answers, each on a line; null if there is nobody to ask.</param>
internal sealed class Questions(IAnsiConsole console, TextReader? answers)
{
    /// <summary>Returns the same without anybody to ask.</summary>
    public Questions Silenced() => new(console, answers: null);

    /// <summary>Asks a question. Enter takes the proposal, and a hyphen leaves the answer to the author of the declaration.</summary>
    /// <returns>The answer; null if it is left open.</returns>
    public string? Ask(string question, string proposal)
    {
        if (answers is null)
        {
            return null;
        }

        console.Line("? ", $"{question} [Enter: {proposal}; -: leave it open]", Writing.Strong);
        var answer = answers.ReadLine()?.Trim();
        return answer switch
        {
            null or "-" => null,
            "" => proposal,
            _ => answer,
        };
    }
}
