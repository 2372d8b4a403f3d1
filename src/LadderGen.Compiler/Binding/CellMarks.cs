using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Knows the signs and words that have a fixed meaning in a cell: nothing, yes, no, and headers such as <c>Description</c>.
/// </summary>
internal static class CellMarks
{
    /// <summary>Signs that leave a place blank.</summary>
    private static readonly HashSet<string> Blanks = new(StringComparer.Ordinal) { "", "-", "\u2013", "\u2014", "--", "---" };

    /// <summary>Words for "as beside" or "as above".</summary>
    private static readonly HashSet<string> Dittos = new(StringComparer.Ordinal)
    {
        "DITTO", "DITO", "IDEM", "ÍDEM", "SAME", "AS LEFT", "SAME AS LEFT", "SAME AS ABOVE", "SAME AS BEFORE", "SEE LEFT", "SEE ABOVE",
        "AS ABOVE", "AS BEFORE", "WIE LINKS", "WIE OBEN", "SIEHE LINKS", "SIEHE OBEN", "CI-DESSUS", "VOIR CI-DESSUS", "IGUAL", "LO MISMO",
    };

    /// <summary>Words for "nothing is expected here", on purpose.</summary>
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal)
    {
        "N/A", "N.A.", "N. A.", "NA", "NONE", "NOT APPLICABLE", "NOT EXPECTED", "NOT EXPECTED AT THIS LEVEL", "NOT REQUIRED", "NOTHING",
        "KEINE", "NICHT ZUTREFFEND", "ENTFÄLLT", "K. A.", "K.A.", "S.O.", "S/O", "SANS OBJET", "NON APPLICABLE", "AUCUN", "AUCUNE",
        "NO APLICA", "N/D", "NINGUNO", "NINGUNA", "NÃO SE APLICA", "NÃO APLICÁVEL", "NENHUM", "NENHUMA",
    };

    /// <summary>Signs and words for "the statement of this row holds at the level of this column".</summary>
    private static readonly HashSet<string> Ticks = new(StringComparer.Ordinal)
    {
        "✅", "✓", "✔", "☑", "●", "•", "X", "[X]", "YES", ":WHITE_CHECK_MARK:", ":HEAVY_CHECK_MARK:",
    };

    /// <summary>Signs and words for "it does not hold", where other cells have ticks.</summary>
    private static readonly HashSet<string> Crosses = new(StringComparer.Ordinal) { "❌", "✗", "✘", "☐", "[ ]", "NO", ":X:" };

    private static readonly int LongestMark = Blanks.Concat(Nothing).Concat(Ticks).Concat(Crosses).Max(m => m.Length);

    /// <summary>Headers of columns that explain a label or say what is expected of it.</summary>
    private static readonly HashSet<string> Explanations = new(StringComparer.Ordinal)
    {
        "DEFINITION", "DESCRIPTION", "MEANING", "EXPLANATION", "SUMMARY", "DETAILS", "NOTES",
        "EXPECTATION", "EXPECTATIONS", "CRITERIA", "BEHAVIOR", "BEHAVIORS", "BEHAVIOUR", "BEHAVIOURS", "WHAT WE EXPECT", "EXAMPLES",
    };

    /// <summary>Headers of columns with keys, as keys of labels.</summary>
    private static readonly HashSet<string> KindsOfKeys = new(StringComparer.Ordinal)
    {
        "COMPETENCY", "COMPETENCIES", "COMPETENCE", "SKILL", "SKILLS", "CAPABILITY", "CAPABILITIES", "AREA", "AREAS", "CATEGORY", "TOPIC",
        "DIMENSION", "DIMENSIONS", "TRAIT", "ATTRIBUTE", "ASPECT", "PILLAR", "THEME", "NAME", "LEVEL", "ROLE", "GRADE", "GROUP", "VALUE",
        "KOMPETENZ", "FÄHIGKEIT", "BEREICH", "THEMA", "STUFE", "COMPÉTENCE", "DOMAINE", "NIVEAU", "COMPETENCIA", "HABILIDAD", "NIVEL",
        "COMPETÊNCIA", "HABILIDADE", "NÍVEL", "ÁREA",
    };

    /// <summary>Gets whether a text leaves its place blank, as an empty cell does.</summary>
    public static bool IsBlank(string text) => IsOneOf(Blanks, text);

    /// <summary>Gets whether a text says that something else is repeated here, but not what.</summary>
    public static bool IsDitto(string text) => text.Length <= 20 && Dittos.Contains(Casing.ToUpper(text.TrimEnd('.', '!')));

    /// <summary>Gets whether a text says that nothing is expected: <c>N/A</c>, in brackets or with a full stop too.</summary>
    public static bool IsNothing(string text) =>
        text.Length <= LongestMark + 3 && (IsOneOf(Nothing, text) || IsOneOf(Nothing, text.Trim('(', ')', '[', ']', '.', '!')));

    /// <summary>Gets whether the key of a header says what the keys below it are.</summary>
    public static bool IsKindOfKey(string key) => KindsOfKeys.Contains(key);

    public static bool IsTick(GridCell cell) => IsOneOf(Ticks, WithoutSelector(cell.Text));

    public static bool IsCross(GridCell cell) => IsOneOf(Crosses, WithoutSelector(cell.Text));

    /// <summary>Determines whether a header names the kind of text below it rather than a thing of its own.</summary>
    public static bool Explains(GridCell header) => Explanations.Contains(LabelText.Key(header.Text));

    /// <summary>Some marks have an invisible selector (U+FE0F) that makes an emoji of them.</summary>
    private static string WithoutSelector(string text) => text.Replace("\uFE0F", "");

    private static bool IsOneOf(HashSet<string> marks, string text) =>
        text.Length <= LongestMark && marks.Contains(Casing.ToUpper(text));
}
