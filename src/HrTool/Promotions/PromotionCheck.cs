using LadderGen;

namespace HrTool;

/// <summary>What a level expects, told apart by whether a person meets it.</summary>
internal sealed record PromotionCheck(
    Person Person,
    SreLevel To,
    IReadOnlyList<Expectation> Met,
    IReadOnlyList<Expectation> Missing)
{
    public bool IsReady => Missing.Count == 0;

    /// <summary>Compares a person with the level above their own; null at the top of the ladder.</summary>
    public static PromotionCheck? ForNextLevel(Person person) =>
        Ladders.Sre.Levels.FirstOrDefault(level => level > person.Level) is { } next ? For(person, next) : null;

    /// <summary>Compares a person with what a level expects.</summary>
    public static PromotionCheck For(Person person, SreLevel level)
    {
        ILookup<bool, Expectation> expected = level.Expectations
            .SelectMany(expectations => expectations)
            .ToLookup(person.Met.Contains);

        return new(person, level, Met: [.. expected[true]], Missing: [.. expected[false]]);
    }
}
