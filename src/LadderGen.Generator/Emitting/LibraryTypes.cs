namespace LadderGen.Generator.Emitting;

/// <summary>The types of the package's <c>lib/</c>, as generated code names them.</summary>
/// <remarks>
/// By an alias, which every generated file declares: the compiler reads each character, and <c>global::LadderGen.</c> would be a
/// twentieth of all. Before <c>::</c> C# looks for aliases alone, so that no name of a ladder or of the project can stand in
/// between (C# specification 14.8).
/// </remarks>
internal static class LibraryTypes
{
    public const string Alias = "using LG_ = global::LadderGen;";

    public const string Ladder = "LG_::Ladder";
    public const string LadderSet = "LG_::LadderSet";
    public const string LadderPart = "LG_::LadderPart";
    public const string Level = "LG_::Level";
    public const string Competency = "LG_::Competency";
    public const string Group = "LG_::Group";
    public const string Fact = "LG_::Fact";
    public const string Expectations = "LG_::Expectations";
    public const string Expectation = "LG_::Expectation";
    public const string LevelConverter = "LG_::LevelConverter";
    public const string JsonConverter = "LG_::LadderJsonConverter";
    public const string Renamed = "LG_::Renamed";

    public static string JsonConverterOf(string type) => $"{JsonConverter}<{type}>";

    public static string List(string type) => $"LG_::ReadOnlyList<{type}>";
}
