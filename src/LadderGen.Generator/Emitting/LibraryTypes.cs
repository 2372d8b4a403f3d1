namespace LadderGen.Generator.Emitting;

/// <summary>The types of the package's <c>lib/</c>, as generated code names them.</summary>
internal static class LibraryTypes
{
    public const string Ladder = "global::LadderGen.Ladder";
    public const string LadderSet = "global::LadderGen.LadderSet";
    public const string LadderPart = "global::LadderGen.LadderPart";
    public const string Level = "global::LadderGen.Level";
    public const string Competency = "global::LadderGen.Competency";
    public const string Group = "global::LadderGen.Group";
    public const string Fact = "global::LadderGen.Fact";
    public const string Expectations = "global::LadderGen.Expectations";
    public const string Expectation = "global::LadderGen.Expectation";
    public const string LevelConverter = "global::LadderGen.LevelConverter";
    public const string Renamed = "global::LadderGen.Renamed";

    public static string List(string type) => $"global::LadderGen.ReadOnlyList<{type}>";
}
