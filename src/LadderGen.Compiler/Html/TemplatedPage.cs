using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Takes the tags of a template out of a web page, without moving a character.</summary>
internal static class TemplatedPage
{
    /// <param name="text">The page.</param>
    /// <param name="from">The end of the front matter.</param>
    /// <param name="builder">Collects the places among words that are filled in later.</param>
    public static string WithoutTags(string text, int from, DocumentBuilder builder)
    {
        if (text.IndexOf("{%", from, StringComparison.Ordinal) < 0
            && text.IndexOf("{{", from, StringComparison.Ordinal) < 0
            && text.IndexOf("{# ", from, StringComparison.Ordinal) < 0)
        {
            return text;
        }

        var result = text.ToCharArray();
        var tokens = HtmlTokens.Of(text, from);
        for (int i = 0, done = from; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == HtmlTokenKind.Text)
            {
                done = Blank(text, Math.Max(done, tokens[i].Start), tokens[i].End, result, builder);
            }
        }

        return new string(result);
    }

    /// <returns>Where to read on, which is after the text if a comment goes beyond it.</returns>
    private static int Blank(string text, int start, int end, char[] result, DocumentBuilder builder)
    {
        var i = start < end ? text.IndexOf('{', start, end - start) : -1;
        while (i >= 0 && i < end)
        {
            var next = i + 1;
            if (text[next < text.Length ? next : i] != ':' && TemplateTags.EndAt(text, i, out _) is { } tag)
            {
                Fill(i, next = tag);
            }
            else if (TemplateTags.EndOfVariable(text, i, end) is { } variable)
            {
                var span = new SourceSpan(i, next = variable);
                builder.Report(ReadingDiagnostics.FilledInBySite(builder.File, span, span.In(text)));
                Fill(i, variable);
            }

            start = next;
            i = start < end ? text.IndexOf('{', start, end - start) : -1;
        }

        return start;

        void Fill(int from, int to)
        {
            for (var c = from; c < to; c++)
            {
                result[c] = Lines.IsEnd(text[c]) ? text[c] : ' ';
            }
        }
    }
}
