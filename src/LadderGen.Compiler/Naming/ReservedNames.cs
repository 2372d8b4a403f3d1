namespace LadderGen.Compiler.Naming;

/// <summary>
/// Keeps the names that a ladder's own words may not take. The list is long on purpose, and grows only with a new major version:
/// a name that was free once must stay free, since programs use it.
/// </summary>
internal static class ReservedNames
{
    /// <summary>The members of the model's types, those that are planned, those of <see cref="object"/>, and those of a list.</summary>
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        // The model.
        "Id", "Name", "Title", "Description", "Code", "Rank", "Summary", "Text", "Details", "Source", "Parent", "IsCumulative",
        "Ladder", "Ladders", "SharedLevel", "LadderPart", "LadderSet", "LadderIds", "Level", "Levels", "Competency", "Competencies",
        "Group", "Groups", "Fact", "Facts",
        "Expectation", "Expectations", "Example", "Examples", "FormerIds", "RenamedIds",

        // Planned.
        "All", "AllLadders", "Find", "TryFind", "Next", "Previous", "Lowest", "Highest", "Range", "Between", "IsAbove", "IsBelow",
        "IsAtLeast", "Compare", "ComparedWith", "CompareTo", "Own", "Inherited", "InheritedFrom", "IsInherited", "CreateReferences", "Expect",
        "CompetencyExpectations", "FindLadder", "TryFindLadder", "Stated", "CreateRenamed", "CreateSharedLevel", "FindLevel",
        "TryFindLevel",
        "FindCompetency", "TryFindCompetency", "FindGroup", "TryFindGroup", "LevelsBetween", "ParseLevel", "TryParseLevel",
        "Converter", "Slice", "References", "Reference", "Parse", "TryParse", "Create", "CreateLevels", "CreateCompetencies",
        "CreateExpectations", "CreateGroup", "CreateFact", "Default", "Instance", "None", "Empty", "Contains", "IndexOf",

        // A list, and every object.
        "Count", "Item", "GetEnumerator", "Enumerator", "Span", "AsSpan", "Equals", "GetHashCode", "GetType", "ToString",
        "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    /// <summary>The suffixes that make the name of a part into the name of its type, which is next to the parts.</summary>
    private static readonly string[] TypeSuffixes = ["Level", "Expectations"];

    private static readonly string[] Kinds = ["Level", "Competency", "Expectation", "Group", "Ladder"];

    /// <summary>The type of what every level expects alike, which is next to the levels.</summary>
    private const string TypeOfSharedLevel = SharedLevel + "Level";

    /// <summary>The name of what every level expects alike.</summary>
    public const string SharedLevel = "SharedLevel";

    /// <summary>Returns the name of a ladder as a member of <c>Ladders</c>.</summary>
    public static string OfLadder(string name) => Avoid(name, "Ladder", isTaken: false, []);

    /// <summary>Returns the name of a level as a member of its ladder. It must not be that of a sibling's type.</summary>
    public static string OfLevel(string name, string ladder, ICollection<string> siblings) =>
        Avoid(name, "Level", IsNameOrType(name, ladder, "Ladder"), siblings) is var level && level == TypeOfSharedLevel
            ? level + "Level"
            : level;

    /// <summary>Returns the name of a group as a constant among the ids.</summary>
    public static string OfGroup(string name) => Avoid(name, "Group", isTaken: false, []);

    /// <summary>Returns the name of a competency as a member of its ladder's competencies and of each level.</summary>
    public static string OfCompetency(string name, string ladder, IEnumerable<string> levels, ICollection<string> siblings) =>
        Avoid(
            name,
            "Competency",
            levels.Any(l => IsNameOrType(name, l, "Level")) || name == ladder + "Competencies"
                || (SiblingOf(name, "Competency", siblings) is { } sibling && OfCompetency(sibling, ladder, levels, siblings) == name),
            siblings);

    /// <summary>Returns the name of an expectation as a member of its level's expectations for its competency.</summary>
    public static string OfExpectation(string name, string competency, ICollection<string> siblings) =>
        Avoid(
            name,
            "Expectation",
            IsNameOrType(name, competency, "Expectations")
                || (SiblingOf(name, "Expectation", siblings) is { } sibling && OfExpectation(sibling, competency, siblings) == name),
            siblings);

    /// <summary>Returns the old C# name of something: if its words gave a reserved name, its kind was appended.</summary>
    public static string OfOld(string name, string kind) => Members.Contains(name) ? name + kind : name;

    /// <summary>Returns the reserved name that a kind was appended to, which its id is made from; null if none was.</summary>
    public static string? WithoutKind(string name) =>
        Kinds.Where(k => name.EndsWith(k, StringComparison.Ordinal))
            .Select(k => name.Substring(0, name.Length - k.Length))
            .FirstOrDefault(Members.Contains);

    /// <summary>
    /// Appends the kind to a name that would clash with a member of the model, with an enclosing type (CS0542), with the type of a
    /// sibling, or with what such a sibling becomes: <c>Code</c> becomes <c>CodeCompetency</c>.
    /// </summary>
    private static string Avoid(string name, string kind, bool isTaken, ICollection<string> siblings) =>
        isTaken || Members.Contains(name) || IsTypeOfSibling(name, siblings) ? name + kind : name;

    private static bool IsTypeOfSibling(string name, ICollection<string> siblings)
    {
        foreach (var suffix in TypeSuffixes)
        {
            if (SiblingOf(name, suffix, siblings) is { Length: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the sibling that has this name with a suffix appended; null if there is none.</summary>
    private static string? SiblingOf(string name, string suffix, ICollection<string> siblings) =>
        name.EndsWith(suffix, StringComparison.Ordinal)
        && name.Substring(0, name.Length - suffix.Length) is var sibling
        && siblings.Contains(sibling)
            ? sibling
            : null;

    private static bool IsNameOrType(string name, string owner, string suffix) =>
        name.StartsWith(owner, StringComparison.Ordinal)
        && (name.Length == owner.Length
            || (name.Length == owner.Length + suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal)));

    /// <summary>
    /// Determines whether the id of a level would run into the ids of the competencies, the groups, or what all levels share.
    /// </summary>
    public static bool IsReservedInIds(string name) =>
        new[] { "Competencies", "Groups", SharedLevel }.Contains(name, NameComparer.Instance);
}
