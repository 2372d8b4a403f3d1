using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Cuts off marks that come before words without being part of them.</summary>
internal static class LeadingMarks
{
    /// <summary>Cuts off the <c>[!NOTE]</c> of a quote. GitHub shows such a quote as a box; the mark names its color.</summary>
    public static MappedText WithoutAlert(this MappedText text)
    {
        if (text.Count < 4 || text[0] != '[' || text[1] != '!')
        {
            return text;
        }

        var end = text.IndexOf(c => !char.IsUpper(c), 2);
        return end > 2 && text[end] == ']' ? text.Slice(end + 1) : text;
    }

    /// <summary>Cuts off the bullet of a part of a cell. A cell cannot hold a list, so people write its marks.</summary>
    public static MappedText WithoutBullet(this MappedText text)
    {
        var mark = text.IndexOf(c => !char.IsWhiteSpace(c));
        var isBullet = mark >= 0 && mark + 1 < text.Count && BulletMarks.IsInCell(text[mark]) && char.IsWhiteSpace(text[mark + 1]);
        var words = isBullet ? text.IndexOf(c => !char.IsWhiteSpace(c), mark + 1) : -1;
        return words > 0 ? text.Slice(words) : text;
    }

    /// <summary>Cuts off the box of a task: <c>[ ]</c> or <c>[x]</c>.</summary>
    public static MappedText WithoutTaskBox(this MappedText text)
    {
        var isTask = text.Count > 4 && text[0] == '[' && text[1] is ' ' or 'x' or 'X' && text[2] == ']' && char.IsWhiteSpace(text[3]);
        return isTask ? text.Slice(4) : text;
    }
}
