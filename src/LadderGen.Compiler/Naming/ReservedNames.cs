using LadderGen.Compiler.Labels;

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
        "Add", "All", "AllLadders", "Find", "TryFind", "Next", "Previous", "Lowest", "Highest", "Range", "Between", "IsAbove", "IsBelow",
        "IsAtLeast", "Compare", "ComparedWith", "CompareTo", "Own", "Inherited", "InheritedFrom", "IsInherited", "CreateReferences",
        "Expect", "CompetencyExpectations", "FindLadder", "TryFindLadder", "Stated", "CreateRenamed", "CreateSharedLevel", "FindLevel",
        "TryFindLevel", "FindCompetency", "TryFindCompetency", "FindGroup", "TryFindGroup", "LevelsBetween", "ParseLevel",
        "TryParseLevel", "Converter", "Slice", "References", "Reference", "Parse", "TryParse", "Create", "CreateLevels",
        "CreateCompetencies", "CreateExpectations", "CreateGroup", "CreateFact", "Default", "Instance", "None", "Empty", "Contains",
        "IndexOf", "IsRetired", "Retired", "CreateRetired", "CreateFormerIds", "Version", "EffectiveFrom", "Fingerprint",
        "Predecessor", "Succeeds", "In", "Language", "Translations", "CreateTranslations",

        // A list, and every object.
        "Count", "Item", "GetEnumerator", "Enumerator", "Span", "AsSpan", "Equals", "GetHashCode", "GetType", "ToString",
        "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    private static readonly string[] Kinds = ["Level", "Competency", "Expectation", "Group", "Ladder"];

    /// <summary>The name of what every level expects alike.</summary>
    public const string SharedLevel = "SharedLevel";

    /// <summary>Returns the name of a ladder as a member of <c>Ladders</c>.</summary>
    // The other ladders are not known here, so any name that would get another may be one of them.
    public static string OfLadder(string name) =>
        Avoid(name, "Ladder", "", Members.Contains, other => Stems(other, "Ladder", "").Prepend(other).Any(Members.Contains));

    /// <summary>Returns the name of a level as a member of its ladder, next to its type.</summary>
    public static string OfLevel(string name, string ladder, ICollection<string> siblings) => Avoid(
        name,
        "Level",
        "Level",
        level => Members.Contains(level) || Members.Contains(level + "Level") || level == SharedLevel + "Level"
            || IsNameOrType(level, ladder, "Ladder"),
        siblings.Contains);

    /// <summary>Returns the name of a group as a constant among the ids.</summary>
    public static string OfGroup(string name) => Avoid(name, "Group", "", Members.Contains, _ => false);

    /// <summary>Returns the name of a competency as a member of its ladder's competencies, and of each level, next to its type.</summary>
    public static string OfCompetency(string name, string ladder, IEnumerable<string> levels, ICollection<string> siblings) => Avoid(
        name,
        "Competency",
        "Expectations",
        competency => Members.Contains(competency) || Members.Contains(competency + "Expectations")
            || competency == ladder + "Competencies" || levels.Any(l => IsNameOrType(competency, l, "Level")),
        siblings.Contains);

    /// <summary>Returns the name of an expectation as a member of its level's expectations for its competency.</summary>
    public static string OfExpectation(string name, string competency, ICollection<string> siblings) => Avoid(
        name,
        "Expectation",
        "",
        expectation => Members.Contains(expectation) || IsNameOrType(expectation, competency, "Expectations"),
        siblings.Contains);

    /// <summary>Returns the old C# name of something: if its words gave a reserved name, its kind was appended.</summary>
    public static string OfOld(string name, string kind) => Avoid(name, kind, "", Members.Contains, _ => false);

    /// <summary>Returns the reserved names that a kind was appended to, one of which the id is made from; none if there was none.</summary>
    public static IEnumerable<string> WithoutKind(string name) => Kinds.SelectMany(kind => Stems(name, kind, "")).Where(Members.Contains);

    /// <summary>Returns the name that a C# name was made from, by the id that it gave; null if it cannot have given that id.</summary>
    public static string? Given(string name, string slug) =>
        Kinds.SelectMany(kind => Stems(name, kind, "")).Prepend(name).FirstOrDefault(given => Identifier.Slug(given) == slug);

    /// <summary>
    /// Appends the kind to a name until it is free. A name is taken if a member of the model has it, an enclosing type (CS0542), a
    /// sibling or the type of a sibling: <c>Code</c> becomes <c>CodeCompetency</c>, and <c>Find</c> becomes <c>FindLevelLevel</c>, since
    /// <c>FindLevel</c> is a member too.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The word to append.</param>
    /// <param name="typeSuffix">The word that makes the name into the name of its type; empty if it has none.</param>
    /// <param name="isTaken">Determines whether something other than a sibling has the name.</param>
    /// <param name="isSibling">Determines whether a part of this kind has a name, before any kind is appended.</param>
    private static string Avoid(string name, string kind, string typeSuffix, Func<string, bool> isTaken, Func<string, bool> isSibling)
    {
        // A sibling with a shorter name comes first, and the others give way to this one.
        var shorter = new List<string>();
        foreach (var sibling in Stems(name, kind, typeSuffix).Where(isSibling).Reverse())
        {
            shorter.Add(Free(sibling));
        }

        return Free(name);

        string Free(string free)
        {
            while (isTaken(free) || shorter.Exists(s => free == s || free == s + typeSuffix || free + typeSuffix == s))
            {
                free += kind;
            }

            return free;
        }
    }

    /// <summary>Returns what is left of a name as the kind, or the suffix of its type, is removed from its end again and again.</summary>
    private static IEnumerable<string> Stems(string name, string kind, string typeSuffix)
    {
        while (Suffix() is { Length: > 0 } suffix && suffix.Length < name.Length)
        {
            name = name.Substring(0, name.Length - suffix.Length);
            yield return name;
        }

        string Suffix() =>
            name.EndsWith(kind, StringComparison.Ordinal) ? kind
            : name.EndsWith(typeSuffix, StringComparison.Ordinal) ? typeSuffix
            : "";
    }

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
