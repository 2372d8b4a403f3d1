namespace HrTool;

/// <summary>Who decides on a promotion. <see cref="LadderIds"/> are constants, for <c>switch</c>, attributes and databases.</summary>
internal static class PromotionPanel
{
    public static string For(SreLevel level) => level.Id switch
    {
        LadderIds.Sre.Junior.Id or LadderIds.Sre.L2.Id => "the manager",
        LadderIds.Sre.Senior.Id => "the manager and two senior engineers",
        LadderIds.Sre.Lead.Id or LadderIds.Sre.Principal.Id => "the directors",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level.Id, "No panel decides on this level yet."),
    };
}
