using LadderGen;

namespace HrTool;

/// <summary>
/// Names the people who decide on a promotion. <see cref="LadderIds"/> are constants, so they can be used in a <c>switch</c>.
/// </summary>
internal static class PromotionPanel
{
    /// <param name="level">The id of a level. LADDER501 reports a string that is not one, here and at every call.</param>
    public static string For([LadderId(LadderIdKind.Level)] string level) => level switch
    {
        LadderIds.Sre.Senior.Id => "the manager and two senior engineers",
        LadderIds.Sre.Lead.Id or LadderIds.Sre.Principal.Id => "the directors",
        LadderIds.Support.Lead.Id => "the manager and the head of support",
        _ => "the manager",
    };
}
