namespace LadderGen.AspNetCore;

/// <summary>The types of claims that say what somebody is in a ladder.</summary>
public static class LadderClaimTypes
{
    /// <summary>
    /// The id of a level that somebody has, such as <c>sre/senior</c>. Somebody with levels of several ladders has several claims.
    /// </summary>
    public const string Level = "ladder_level";
}
