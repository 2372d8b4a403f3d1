namespace LadderGen.Compiler.Naming;

/// <summary>
/// Names that a ladder's own words may not take. The list is long on purpose and only grows with a new major version:
/// a name that was free once must stay free, since programs use it.
/// </summary>
internal static class ReservedNames
{
    /// <summary>Members of the model's types, those that are planned, those of <see cref="object"/>, and those of a list.</summary>
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        // The model.
        "Id", "Name", "Title", "Description", "Code", "Rank", "Summary", "Text", "Details", "Source", "Parent", "IsCumulative",
        "Ladder", "Ladders", "SharedLevel", "LadderPart", "LadderSet", "LadderIds", "Level", "Levels", "Competency", "Competencies", "Group", "Groups", "Fact", "Facts",
        "Expectation", "Expectations", "Example", "Examples",

        // What the model may learn.
        "All", "AllLadders", "Find", "TryFind", "Next", "Previous", "Lowest", "Highest", "Range", "Between", "IsAbove", "IsBelow", "IsAtLeast",
        "Compare", "ComparedWith", "CompareTo", "Own", "Inherited", "InheritedFrom", "IsInherited", "CreateReferences", "Expect", "AllExpectations", "FindLadder", "TryFindLadder", "Stated", "CreateRenamed", "CreateAllLevels", "FindLevel", "TryFindLevel", "FindCompetency", "TryFindCompetency", "FindGroup", "TryFindGroup", "LevelsBetween", "ParseLevel", "TryParseLevel", "Converter", "Slice", "References", "Reference",
        "Parse", "TryParse", "Create", "CreateLevels", "CreateCompetencies", "CreateExpectations", "CreateGroup", "CreateFact", "Default", "Instance", "None", "Empty", "Contains", "IndexOf",

        // A list, and every object.
        "Count", "Item", "GetEnumerator", "Enumerator", "Span", "AsSpan", "Equals", "GetHashCode", "GetType", "ToString",
        "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    /// <summary>What is appended to a name to name its type, which stands beside the members.</summary>
    private static readonly string[] TypeSuffixes = ["Level", "Expectations"];

    private static readonly string[] Kinds = ["Level", "Competency", "Expectation"];

    /// <summary>The type of what all levels share, which stands beside the levels.</summary>
    private const string TypeOfAllLevels = "SharedLevelLevel";

    /// <summary>The name of a ladder as a member of <c>Ladders</c>.</summary>
    public static string OfLadder(string name) => Avoid(name, "Ladder", isTaken: false, []);

    /// <summary>The name of a level as a member of its ladder; of its siblings none may be called like the type of another.</summary>
    public static string OfLevel(string name, string ladder, ICollection<string> siblings) =>
        Avoid(name, "Level", IsNameOrType(name, ladder, "Ladder"), siblings) is var level && level == TypeOfAllLevels ? level + "Level" : level;

    /// <summary>The name of a group as a constant among the ids.</summary>
    public static string OfGroup(string name) => Avoid(name, "Group", isTaken: false, []);

    /// <summary>The name of a competency as a member of its ladder's competencies and of each level.</summary>
    public static string OfCompetency(string name, string ladder, IEnumerable<string> levels, ICollection<string> siblings) =>
        Avoid(
            name,
            "Competency",
            levels.Any(l => IsNameOrType(name, l, "Level")) || name == ladder + "Competencies"
                || (SiblingOf(name, "Competency", siblings) is { } sibling && OfCompetency(sibling, ladder, levels, siblings) == name),
            siblings);

    /// <summary>The name of an expectation as a member of what its level expects of its competency.</summary>
    public static string OfExpectation(string name, string competency, ICollection<string> siblings) =>
        Avoid(
            name,
            "Expectation",
            IsNameOrType(name, competency, "Expectations")
                || (SiblingOf(name, "Expectation", siblings) is { } sibling && OfExpectation(sibling, competency, siblings) == name),
            siblings);

    /// <summary>Whether the name of an expectation could be that of a sibling's type, or of a sibling with its kind: of those few it matters what their siblings are called.</summary>
    public static bool MayBeOfSibling(string name) =>
        name.EndsWith("Expectation", StringComparison.Ordinal) || Array.Exists(TypeSuffixes, s => name.EndsWith(s, StringComparison.Ordinal));

    /// <summary>The C# name of before, of what was called so: had a ladder's words given a reserved name, its kind would have been appended.</summary>
    public static string OfOld(string name, string kind) => Members.Contains(name) ? name + kind : name;

    /// <summary>The words of a name that its kind was appended to, which are what its id has; null if that is none.</summary>
    public static string? WithoutKind(string name) => Array.ConvertAll(Kinds, k => name.EndsWith(k, StringComparison.Ordinal) ? name.Substring(0, name.Length - k.Length) : "")
        .FirstOrDefault(Members.Contains);

    /// <summary>
    /// Where a name would clash with a member of the model, with an enclosing type (CS0542), with the type of a sibling, or with
    /// what such a sibling becomes, its kind is appended: <c>Code</c> becomes <c>CodeCompetency</c>.
    /// </summary>
    private static string Avoid(string name, string kind, bool isTaken, ICollection<string> siblings) =>
        isTaken || Members.Contains(name) || IsTypeOfSibling(name, siblings) ? name + kind : name;

    private static bool IsTypeOfSibling(string name, ICollection<string> siblings)
    {
        foreach (var suffix in TypeSuffixes)
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) && siblings.Contains(name.Substring(0, name.Length - suffix.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sibling that would have this name if its kind were appended; null if there is none.</summary>
    private static string? SiblingOf(string name, string kind, ICollection<string> siblings) =>
        name.EndsWith(kind, StringComparison.Ordinal) && name.Substring(0, name.Length - kind.Length) is var sibling && siblings.Contains(sibling) ? sibling : null;

    private static bool IsNameOrType(string name, string owner, string suffix) =>
        name.StartsWith(owner, StringComparison.Ordinal)
        && (name.Length == owner.Length || (name.Length == owner.Length + suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal)));

    /// <summary>Names whose ids would run into the ids of a ladder's competencies and groups, and of what all levels share.</summary>
    public static bool IsReservedInIds(string name) =>
        name.Equals("Competencies", StringComparison.OrdinalIgnoreCase) || name.Equals("Groups", StringComparison.OrdinalIgnoreCase)
        || name.Equals("SharedLevel", StringComparison.OrdinalIgnoreCase);
}
