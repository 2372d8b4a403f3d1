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
}
