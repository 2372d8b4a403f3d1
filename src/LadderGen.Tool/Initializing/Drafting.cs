using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;

namespace LadderGen.Tool.Initializing;

/// <summary>Writes the declaration that documents need: what is certain by itself, and the rest by asking.</summary>
internal static class Drafting
{
    private const string Or = " / ";

    /// <param name="folder">The full path of the folder that gets the declaration.</param>
    /// <param name="files">The documents.</param>
    /// <param name="isWhole">True if they are all documents of the folder, and so probably one ladder.</param>
    /// <param name="questions">Asks what is unsure.</param>
    public static List<DraftedLadder> Draft(string folder, List<InputFile> files, bool isWhole, Questions questions) =>
        isWhole && (files.Count == 1 || !AreLaddersByThemselves(folder, files, questions.Silenced()))
            ? [Together(folder, files, questions)]
            : files.ConvertAll(file => Alone(folder, file, questions));

    /// <summary>Determines whether each document makes sense as a ladder, and all of them as one do not.</summary>
    private static bool AreLaddersByThemselves(string folder, List<InputFile> files, Questions nobody) =>
        files.TrueForAll(file => Alone(folder, file, nobody).Errors == 0) && Together(folder, files, nobody).Errors > 0;

    private static DraftedLadder Together(string folder, List<InputFile> files, Questions questions) =>
        Draft(folder, files, new Draft(InitFolder.NameOf(folder)), questions);

    private static DraftedLadder Alone(string folder, InputFile file, Questions questions) =>
        Draft(folder, [file], new Draft(InitFolder.NameOf(file.File.Name)) { Documents = [file.File.Name] }, questions);

    private static DraftedLadder Draft(string folder, IReadOnlyList<InputFile> files, Draft draft, Questions questions)
    {
        var ladder = new DraftedLadder(folder, files, draft);
        ladder = WithRole(ladder);
        ladder = WithLevels(ladder, questions);
        return WithGeneral(ladder, questions);
    }

    /// <summary>Leaves the role out of the names of levels, if they are still different ones.</summary>
    private static DraftedLadder WithRole(DraftedLadder ladder)
    {
        var role = RoleGuess.Of(ladder.Documents);
        if (role.Count == 0)
        {
            return ladder;
        }

        var drafted = ladder.With(ladder.Draft with { Role = role });
        return drafted is { Model.Levels.Count: > 1 } && drafted.Errors <= ladder.Errors ? drafted : ladder;
    }

    private static DraftedLadder WithLevels(DraftedLadder ladder, Questions questions)
    {
        if (ladder.Model is not null)
        {
            return ladder;
        }

        var parsed = new LevelLabels(ladder.Draft.Role);
        var doubt = LevelRecognition.Recognize(new LevelCandidates(ladder.Documents, parsed, [], [])).Doubt;
        var guess = LevelGuess.Of(ladder.Documents);
        var levels = guess.Levels.Count > 0 ? guess.Levels : [.. (doubt?.Found ?? []).Select(f => f.Label)];
        if (levels.Count == 0)
        {
            return ladder;
        }

        var others = guess.Others.Count > 0 ? $" They may also be {string.Join(Or, guess.Others)}." : "";
        var answer = questions.Ask(
            $"{ladder.Draft.Name}: what are the levels, lowest first, with '/' between?{others}",
            string.Join(Or, levels));
        return ladder.With(answer is null
            ? ladder.Draft with { GuessedLevels = levels }
            : ladder.Draft with { Levels = answer.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) });
    }

    /// <summary>Names the competency of the lines right under a level, if there are such lines.</summary>
    private static DraftedLadder WithGeneral(DraftedLadder ladder, Questions questions)
    {
        const string usual = "Responsibilities";
        var drafted = ladder.With(ladder.Draft with { General = usual });
        if (!IsAnyUnplaced(ladder) || drafted.Errors >= ladder.Errors)
        {
            return ladder;
        }

        var question = $"{ladder.Draft.Name}: some lines are right under a level. Which competency are they about?";
        return questions.Ask(question, usual) is { } answer
            ? ladder.With(ladder.Draft with { General = answer })
            : ladder.With(ladder.Draft with { LacksGeneral = true });
    }

    private static bool IsAnyUnplaced(DraftedLadder ladder) =>
        ladder.Diagnostics.Any(d => d.Rule == Rules.Unplaced || d.Rule == Rules.Empty);
}
