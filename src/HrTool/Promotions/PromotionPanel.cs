using LadderGen;

namespace HrTool;

/// <summary>Who decides on a promotion. <see cref="LadderIds"/> are constants, for <c>switch</c>, attributes and databases.</summary>
internal static class PromotionPanel
{
    /// <param name="level">The id of a level. The compiler checks what is written here or given to it: LADDER501.</param>
    public static string For([LadderId(LadderIdKind.Level)] string level) => level switch
    {
        LadderIds.Sre.Senior.Id => "the manager and two senior engineers",
        LadderIds.Sre.Lead.Id or LadderIds.Sre.Principal.Id => "the directors",
        LadderIds.Support.Lead.Id => "the manager and the head of support",
        _ => "the manager",
    };
}
