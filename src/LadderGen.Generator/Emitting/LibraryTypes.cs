namespace LadderGen.Generator.Emitting;

/// <summary>The full names of the library's types, so that no name of a ladder or of the project can hide one.</summary>
internal static class LibraryTypes
{
    public const string Ladder = "global::LadderGen.Ladder";
    public const string LadderSet = "global::LadderGen.LadderSet";
    public const string LadderPart = "global::LadderGen.LadderPart";
    public const string Level = "global::LadderGen.Level";
    public const string Competency = "global::LadderGen.Competency";
    public const string Fact = "global::LadderGen.Fact";
    public const string CompetencyExpectations = "global::LadderGen.CompetencyExpectations";
    public const string Expectation = "global::LadderGen.Expectation";
    public const string LevelConverter = "global::LadderGen.LevelConverter";
    public const string JsonConverter = "global::LadderGen.LadderJsonConverter";
    public const string CompetencyList = "global::LadderGen.Internals.CompetencyList";
    public const string Retired = "global::LadderGen.Internals.Retired";
    public const string Translation = "global::LadderGen.Internals.Translation";
    public const string Words = "global::LadderGen.Internals.Words";
    public const string FormerId = "global::LadderGen.Internals.FormerId";
    public const string Renamed = "global::LadderGen.Internals.Renamed";

    public static string JsonConverterOf(string type) => $"{JsonConverter}<{type}>";

    public static string List(string type) => $"global::LadderGen.ReadOnlyList<{type}>";
}
