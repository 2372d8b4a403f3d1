using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Makes a list of paragraphs that are a term and, behind colons at the start of the next lines, what it means. Each term then is a label
/// of its definitions, as in HTML.
/// </summary>
internal static class DefinitionParagraphs
{
    public static List<Block> AsBullets(List<Block> blocks)
    {
        if (!blocks.Exists(b => b is Paragraph paragraph && HasDefinition(paragraph.Words)))
        {
            return blocks;
        }

        var result = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is not Paragraph paragraph || !HasDefinition(paragraph.Words))
            {
                result.Add(block);
                continue;
            }

            var lines = LinesOf(paragraph.Words);
            var term = lines[0];
            if (IsDefinition(term))
            {
                // An empty line is between the term and its definition.
                if (result.LastOrDefault() is not Paragraph above || LinesOf(above.Words).Count > 1)
                {
                    result.Add(block);
                    continue;
                }

                result.RemoveAt(result.Count - 1);
                lines.Insert(0, term = above.Words);
            }

            if (result.LastOrDefault() is not BulletList { IsDefinitions: true } list)
            {
                result.Add(list = new BulletList(paragraph.Start) { IsDefinitions = true });
            }

            list.Blocks.Add(ItemOf(term, lines.Skip(1)));
        }

        return result;
    }

    private static ListItem ItemOf(MappedText term, IEnumerable<MappedText> lines)
    {
        var bold = new MappedTextBuilder();
        bold.Add(term, Formatting.Bold);
        var item = new ListItem(term.Span.Start);
        item.Blocks.Add(new Paragraph(term.Span.Start, bold.Take()));
        var definitions = new BulletList(term.Span.End);
        var words = new MappedTextBuilder();
        foreach (var line in lines)
        {
            if (IsDefinition(line))
            {
                Add(definitions, words);
                words.Add(line, line.IndexOf(c => !char.IsWhiteSpace(c), 1), line.Count);
            }
            else
            {
                words.AddSpace(line.Span.Start);
                words.Add(line);
            }
        }

        Add(definitions, words);
        item.Blocks.Add(definitions);
        return item;
    }

    private static void Add(BulletList list, MappedTextBuilder words)
    {
        if (words.Count > 0)
        {
            var taken = words.Take();
            var item = new ListItem(taken.Span.Start);
            item.Blocks.Add(new Paragraph(taken.Span.Start, taken));
            list.Blocks.Add(item);
        }
    }

    private static bool HasDefinition(MappedText words)
    {
        var isStart = true;
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (isStart && words[i] == ':' && char.IsWhiteSpace(words[i + 1]))
            {
                return true;
            }

            isStart = words.Has(Formatting.LineEnd, i);
        }

        return false;
    }

    private static bool IsDefinition(MappedText line) => line.Count > 2 && line[0] == ':' && char.IsWhiteSpace(line[1]);

    private static List<MappedText> LinesOf(MappedText words)
    {
        var lines = new List<MappedText>();
        var start = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Has(Formatting.LineEnd, i))
            {
                lines.Add(words.Slice(start, i));
                start = i + 1;
            }
        }

        lines.Add(words.Slice(start));
        lines.RemoveAll(l => l.Count == 0);
        return lines;
    }
}
