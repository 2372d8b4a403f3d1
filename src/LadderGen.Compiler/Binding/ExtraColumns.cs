using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Recognizes columns that are kept beside a ladder but do not belong to it: weights, owners, dates, numbers. Read as keys, they
/// would become competencies.
/// </summary>
internal static class ExtraColumns
{
    private static readonly HashSet<string> Headers = Set(
        "OWNER OWNERS RESPONSIBLE AUTHOR AUTHORS EDITOR REVIEWER REVIEWERS CONTACT WEIGHT " +
        "WEIGHTING WEIGHTS PERCENT PERCENTAGE SHARE PRIORITY " +
        "STATUS DATE DATES CHANGED UPDATED MODIFIED CREATED REVIEW REVIEWED APPROVED EDITED VERSION SINCE ID NO " +
        "NR NUMBER POINTS SCORE LINK URL SOURCE " +
        "NOTE NOTES COMMENT COMMENTS REMARK REMARKS TODO TICKET " +
        "GEWICHT GEWICHTUNG VERANTWORTLICH VERANTWORTLICHE ANSPRECHPARTNER DATUM STAND GEÄNDERT " +
        "AKTUALISIERT QUELLE NUMMER BEMERKUNG BEMERKUNGEN " +
        "POIDS RESPONSABLE PROPRIÉTAIRE AUTEUR MODIFIÉ PONDÉRATION REMARQUE REMARQUES COMMENTAIRE COMMENTAIRES " +
        "PESO PROPIETARIO DUEÑO FECHA ACTUALIZADO ESTADO NOTAS COMENTARIOS RESPONSÁVEL PROPRIETÁRIO ATUALIZADO OBSERVAÇÕES");

    /// <summary>Words that change nothing beside those: <c>Last updated by</c>.</summary>
    private static readonly HashSet<string> Fillers =
        Set("LAST OF BY IN ON AT THE TO DE DU LE LA EL AM VON ZULETZT DERNIÈRE ÚLTIMA OUR IS");

    /// <summary>Headers of the column with the names of the competencies. A column to the right of it names none.</summary>
    private static readonly HashSet<string> Competencies = Set(
        "COMPETENCY COMPETENCIES COMPETENCE COMPETENCES KOMPETENZ KOMPETENZEN COMPÉTENCE COMPÉTENCES " +
        "COMPETENCIA COMPETENCIAS COMPETÊNCIA COMPETÊNCIAS");

    /// <summary>Gets whether the header says that its column is one of those.</summary>
    public static bool IsNamed(string header)
    {
        var words = Words(header);
        return words.Exists(Headers.Contains) && words.TrueForAll(w => Headers.Contains(w) || Fillers.Contains(w));
    }

    /// <summary>Finds the columns left of the levels that are not keys.</summary>
    /// <param name="keyCount">The number of columns left of the levels.</param>
    public static List<int> LeftOf(Grid grid, int keyCount)
    {
        var extra = Enumerable.Range(0, keyCount).Where(c => IsExtra(grid, c)).ToList();

        // A table has keys, whatever they look like.
        return extra.Count < keyCount ? extra : [];
    }

    /// <summary>Gets whether a column only numbers the rows, as the marks of a list do.</summary>
    public static bool NumbersRows(Grid grid, int column) =>
        grid.Rows.Select((row, i) => (row.Cells[column].Text.TrimEnd('.', ')'), i + 1))
            .All(row => row.Item1.Length == 0 || row.Item1 == row.Item2.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static bool IsExtra(Grid grid, int column) =>
        IsNamed(grid.Header.Cells[column].Text) || HoldsValues(grid, column) || IsRightOfCompetencies(grid, column);

    /// <summary>True if all cells are numbers, dates, amounts or addresses: those name nothing.</summary>
    private static bool HoldsValues(Grid grid, int column)
    {
        var cells = grid.Rows.Select(r => r.Cells[column].Text).Where(t => t.Length > 0).ToList();
        return cells.Count > 0 && cells.TrueForAll(IsValue);
    }

    private static bool IsValue(string text) =>
        (text.Any(char.IsDigit) && !text.Any(char.IsLetter))
        || (text.IndexOf(' ') < 0 && (text.IndexOf("://", StringComparison.Ordinal) > 0 || text.IndexOf('@') > 0))
        || CellMarks.IsBlank(text)
        || CellMarks.IsNothing(text);

    /// <summary>
    /// True if each row has a competency of its own in a column to the left that is headed so. What follows cannot be a name in it.
    /// </summary>
    private static bool IsRightOfCompetencies(Grid grid, int column)
    {
        if (column == 0 || CellMarks.Explains(grid.Header.Cells[column]) || grid.Rows.Count < 2)
        {
            return false;
        }

        var names = Enumerable.Range(0, column)
            .Where(c => Words(grid.Header.Cells[c].Text) is [var word] && Competencies.Contains(word))
            .ToList();
        if (names.Count == 0 || Words(grid.Header.Cells[column].Text).Exists(Competencies.Contains))
        {
            return false;
        }

        var keys = grid.Rows.Select(r => LabelText.Key(r.Cells[names[0]].Text)).ToList();
        return keys.TrueForAll(k => k.Length > 0) && keys.Distinct(StringComparer.Ordinal).Count() == keys.Count;
    }

    private static List<string> Words(string text) =>
        [.. Casing.ToUpper(text).Split([' ', '(', ')', '/', '.', ':', '-', '%', '#', ','], StringSplitOptions.RemoveEmptyEntries)];

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
