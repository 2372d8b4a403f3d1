namespace LadderGen.Tool.Commands;

/// <summary>Finds what an argument names. The library suggests what may have been meant.</summary>
internal static class Find
{
    /// <exception cref="WrongUseException">The folder does not have the ladder.</exception>
    public static Ladder Ladder(LadderSet ladders, string key) => Found(() => ladders.FindLadder(key));

    /// <exception cref="WrongUseException">The ladder has no such level.</exception>
    public static Level Level(Ladder ladder, string key) => Found(() => ladder.FindLevel(key));

    private static T Found<T>(Func<T> find)
    {
        try
        {
            return find();
        }
        catch (KeyNotFoundException miss)
        {
            throw new WrongUseException(miss.Message);
        }
    }
}
