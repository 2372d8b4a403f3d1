using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tool.Findings;

/// <summary>Writes findings as workflow commands, which GitHub shows at their lines in a pull request.</summary>
/// <seealso href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands"/>
internal static class FindingsForGitHub
{
    public static string Line(LadderDiagnostic finding, string folder)
    {
        var command = finding.Severity == Severity.Info ? "notice" : FindingFormats.Word(finding.Severity);
        if (finding.Location is not { } place)
        {
            return $"::{command} title={finding.Rule.Id}::{Data(finding.Message)}";
        }

        // GitHub counts paths from the root of the repository, where workflows run.
        var file = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(folder, place.Name)).Replace('\\', '/');
        return $"::{command} file={Property(file)},line={place.StartLine + 1},col={place.StartColumn + 1},"
            + $"endLine={place.EndLine + 1},title={finding.Rule.Id}::{Data(finding.Message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
