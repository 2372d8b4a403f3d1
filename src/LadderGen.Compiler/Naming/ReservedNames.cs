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
        "Ladder", "Ladders", "LadderIds", "Level", "Levels", "Competency", "Competencies", "Group", "Groups", "Fact", "Facts",
        "Expectation", "Expectations", "Example", "Examples",

        // What the model may learn.
        "All", "Find", "TryFind", "Next", "Previous", "Lowest", "Highest", "Range", "Between", "IsAbove", "IsBelow",
        "Compare", "ComparedWith", "CompareTo", "Own", "Inherited", "InheritedFrom", "IsInherited", "References", "Reference",
        "Parse", "TryParse", "Create", "Default", "Instance", "None", "Empty", "Contains", "IndexOf",

        // A list, and every object.
        "Count", "Item", "GetEnumerator", "Enumerator", "Span", "AsSpan", "Equals", "GetHashCode", "GetType", "ToString",
        "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    /// <summary>What the generated types around a name are called: none may have the name of its enclosing type (CS0542).</summary>
    private static readonly string[] TypeSuffixes = ["", "Ladder", "Level", "Competencies", "Expectations"];

    /// <summary>
    /// The name as a member of <paramref name="parent"/>: where it would clash with a member of the model, with an enclosing
    /// type, or with the type of a sibling, its kind is appended (<c>Code</c> becomes <c>CodeCompetency</c>).
    /// </summary>
    /// <param name="name">The name that the words give.</param>
    /// <param name="kind">What it names: <c>Ladder</c>, <c>Level</c>, <c>Competency</c>, <c>Expectation</c>.</param>
    /// <param name="parent">The name of what it is a part of; empty for a ladder.</param>
    /// <param name="siblings">The names that the words of its siblings give.</param>
    public static string Avoid(string name, string kind, string parent, ICollection<string> siblings)
    {
        var clashes = Members.Contains(name)
            || (parent.Length > 0 && Array.Exists(TypeSuffixes, s => name == parent + s))
            || Array.Exists(TypeSuffixes, s => s.Length > 0 && name.Length > s.Length
                && name.EndsWith(s, StringComparison.Ordinal) && siblings.Contains(name.Substring(0, name.Length - s.Length)));
        return clashes ? name + kind : name;
    }

    /// <summary>Names whose ids would run into the ids of a ladder's competencies and groups.</summary>
    public static bool IsReservedInIds(string name) =>
        name.Equals("Competencies", StringComparison.OrdinalIgnoreCase) || name.Equals("Groups", StringComparison.OrdinalIgnoreCase);
}
