using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Reads lists and quotes, and whatever is nested in them. Decides which bullets are statements, and which are labels of what is
/// nested in them or follows their colon.
/// </summary>
internal sealed class NestedBlocks(OutlineScopes scopes, DetailsTags tags, BulletLabels labels, TableBlocks tables, DocumentBuilder builder)
{
    /// <param name="isDescription">True if the list is in a quote, which only describes the label it is under.</param>
    public void ReadList(BulletList list, Section section, bool isDescription)
    {
        var areLabels = labels.AreLabels(list.Bullets);
        var arePhrases = ArePhrases(list.Bullets);
        var outside = scopes.Current;
        foreach (var bullet in list.Bullets)
        {
            if (bullet.Words.Count > 0)
            {
                tags.PassTo(bullet.Words.Span.Start);
            }

            // A <details> may open or close inside the list.
            var under = scopes.Current == outside ? section : scopes.Current;
            if (!bullet.IsNavigation)
            {
                ReadBullet(bullet, areLabels, arePhrases, under, isDescription);
            }
        }
    }

    /// <summary>Reads a quote: it describes the label that it is under.</summary>
    public void ReadQuote(Container quote, Section section)
    {
        foreach (var block in quote.Blocks)
        {
            tags.PassTo(block.Start);
            ReadNested(block, section, isDescription: true);
        }
    }

    /// <summary>Reads a block that holds no others. Whatever it is, its words count.</summary>
    public void ReadLeaf(Block block, Section section, bool isDescription)
    {
        switch (block)
        {
            case Table table:
                tables.Add(table, section);
                break;

            case PipeLines pipes:
                if (pipes.TextAbove is { } text)
                {
                    builder.AddParagraph(section.Label, text, section.IsExample, isQuote: isDescription);
                }

                tables.Report(pipes.Rows, above: null);
                break;

            case Leaf { Words: { HasWords: true } words } when !words.IsNavigation() && !words.IsPicture():
                words = isDescription ? words.WithoutAlert() : words;
                builder.AddParagraph(section.Label, words, section.IsExample, isQuote: isDescription);
                break;
        }
    }

    /// <summary>
    /// True if all bullets can be labels of the lists nested in them. One that only ends in a colon, whatever its words, is one beside
    /// a phrase; alone it may be the start of a sentence.
    /// </summary>
    private static bool ArePhrases(List<Bullet> bullets) =>
        bullets.TrueForAll(b => b.HasNestedList && (IsPhrase(b) || b.Words.CutId().Text.EndsWithColon())) && bullets.Exists(IsPhrase);

    private static bool IsPhrase(Bullet bullet) => bullet.Words.CutId().Text.IsPhrase();

    private void ReadBullet(Bullet bullet, bool areLabels, bool arePhrases, Section section, bool isDescription)
    {
        if (bullet.Words.Count == 0 || bullet.Words.IsStruck())
        {
            // A mark with nothing but a list after it.
            ReadNested(bullet, section, isDescription);
        }
        else if (bullet.IsExamples)
        {
            ReadNested(bullet, section with { IsExample = true }, isDescription);
        }
        else if (section.IsExample)
        {
            AddStatement(bullet.Words, bullet, section, isDescription);
        }
        else if (areLabels && bullet.Labelled is { } labelled)
        {
            var label = AddLabel(labelled.Label, section, isDescription);
            if (labelled.Text.HasWords)
            {
                AddStatement(labelled.Text, bullet, label, isDescription);
            }
            else
            {
                ReadNested(bullet, label, isDescription);
            }
        }
        else if (bullet.Nested.Count > 0 && (arePhrases || (bullet.Words.IsBold() && !bullet.Words.IsSentence())))
        {
            ReadNested(bullet, AddLabel(bullet.Words, section, isDescription), isDescription);
        }
        else
        {
            AddStatement(bullet.Words, bullet, section, isDescription);
        }
    }

    /// <summary>Reads what is nested in a bullet that is not a statement itself.</summary>
    private void ReadNested(Bullet bullet, Section section, bool isDescription) =>
        bullet.Nested.ForEach(block => ReadNested(block, section, isDescription));

    private void ReadNested(Block block, Section section, bool isDescription)
    {
        switch (block)
        {
            case BulletList list:
                ReadList(list, section, isDescription);
                break;

            case Container quote:
                ReadQuote(quote, section);
                break;

            default:
                ReadLeaf(block, section, isDescription);
                break;
        }
    }

    private Section AddLabel(MappedText words, Section section, bool isDescription)
    {
        if (!isDescription)
        {
            builder.MarkHasBullets(section.Label, words.Span.Start);
        }

        return section with { Label = builder.AddLabel(section.Label, LabelKind.Bullet, words) };
    }

    private void AddStatement(MappedText words, Bullet bullet, Section section, bool isDescription)
    {
        var outside = scopes.Current;
        var nested = new BulletDetails();
        var read = 0;
        for (; read < bullet.Nested.Count; read++)
        {
            tags.PassTo(bullet.Nested[read].Start);
            if (scopes.Current != outside)
            {
                break;
            }

            nested.Add(bullet.Nested[read]);
        }

        builder.AddBullet(section.Label, words, nested.Details, section.IsExample, isDescription);
        nested.Tables.ForEach(table => ReadLeaf(table, section, isDescription));
        nested.Examples.ForEach(example => ReadNested(example, section with { IsExample = true }, isDescription));

        // What a <details> in a bullet holds is not a detail of the bullet's own words.
        foreach (var block in bullet.Nested.Skip(read))
        {
            tags.PassTo(block.Start);
            ReadNested(block, scopes.Current == outside ? section : scopes.Current, isDescription);
        }
    }
}
