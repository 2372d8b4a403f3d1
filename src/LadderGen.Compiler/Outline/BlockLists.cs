using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Reads lists: which bullets are statements, and which are labels of what is nested in them or follows their colon.</summary>
internal sealed class BlockLists(BlockOutline outline, DocumentBuilder builder)
{
    private const int WordsOfPlainLabel = 5;
    private const int WordsOfBoldLabel = 8;
    private const int WordsOfPhrase = 4;
    private const int MostBeforeColon = 60;

    private static readonly List<Block> Nothing = [];

    private readonly HashSet<string> _knownLabels = new(StringComparer.Ordinal);
    private readonly Dictionary<BulletList, List<Bullet>> _bullets = [];

    /// <param name="words">Its first paragraph.</param>
    /// <param name="rest">What stands under that in the bullet.</param>
    private sealed class Bullet(MappedText words, List<Block> rest)
    {
        private LabelledWords? _labelled;
        private bool _isSplit;

        public MappedText Words => words;

        public List<Block> Rest => rest;

        public bool HasNested => rest.Exists(b => b is BulletList);

        /// <summary>Null if it does not begin with a label.</summary>
        public LabelledWords? Labelled
        {
            get
            {
                if (!_isSplit)
                {
                    _labelled = LabelOf(this);
                    _isSplit = true;
                }

                return _labelled;
            }
        }
    }

    private sealed record LabelledWords(MappedText Label, MappedText Text, bool IsBold);

    /// <summary>Learns what labels bullets: a lone <c>L5: text</c> is one where other lists have it, a lone <c>Note: text</c> never is.</summary>
    public void LearnLabels(Container root)
    {
        var open = new Stack<Block>();
        open.Push(root);
        while (open.Count > 0)
        {
            if (open.Pop() is not Container container)
            {
                continue;
            }

            foreach (var block in container.Blocks)
            {
                open.Push(block);
            }

            if (container is BulletList list && BulletsOf(list) is { Count: > 1 } bullets && AreAllLabels(bullets))
            {
                foreach (var bullet in bullets)
                {
                    _knownLabels.Add(bullet.Labelled!.Label.ToString());
                }
            }
        }
    }

    public void Read(BulletList list, Section place, bool isDescription)
    {
        var bullets = BulletsOf(list);
        if (bullets.Count == 0)
        {
            return;
        }

        var areLabelled = AreLabelled(bullets);
        var arePhrases = bullets.TrueForAll(b => b.HasNested && IsPhrase(b.Words.CutId().Text));
        var depth = outline.Current;
        foreach (var bullet in bullets)
        {
            if (bullet.Words.Count > 0)
            {
                outline.PassTags(bullet.Words.Span.Start);
            }

            // A <details> opened or closed inside the list.
            var at = outline.Current == depth ? place : outline.Current;
            if (IsNavigation(bullet))
            {
                continue;
            }

            if (bullet.Words.Count == 0)
            {
                // A mark with nothing but a list behind it.
                Under(bullet, at, isDescription);
            }
            else if (bullet.Words.IsExamplesWord() && bullet.Rest.Count > 0)
            {
                Under(bullet, at with { IsExample = true }, isDescription);
            }
            else if (at.IsExample)
            {
                Statement(bullet.Words, bullet, at, isDescription);
            }
            else if (areLabelled && bullet.Labelled is { } labelled)
            {
                var label = Label(at, labelled.Label, isDescription);
                if (labelled.Text.HasWords)
                {
                    Statement(labelled.Text, bullet, label, isDescription);
                }
                else
                {
                    Under(bullet, label, isDescription);
                }
            }
            else if (bullet.Rest.Count > 0 && (IsBoldLabel(bullet.Words) || arePhrases))
            {
                Under(bullet, Label(at, bullet.Words, isDescription), isDescription);
            }
            else
            {
                Statement(bullet.Words, bullet, at, isDescription);
            }
        }
    }

    public bool IsNavigation(BulletList list) => BulletsOf(list).TrueForAll(IsNavigation);

    private bool IsNavigation(Bullet bullet) =>
        BlockOutline.IsNavigation(bullet.Words) && bullet.Rest.TrueForAll(b => b is BulletList list && IsNavigation(list));

    private Section Label(Section at, MappedText words, bool isDescription)
    {
        if (!isDescription)
        {
            builder.HasBullets(at.Label);
        }

        return at with { Label = builder.AddLabel(at.Label, LabelKind.Bullet, words) };
    }

    /// <summary>What is nested in a bullet that is a label.</summary>
    private void Under(Bullet bullet, Section place, bool isDescription)
    {
        foreach (var block in bullet.Rest)
        {
            switch (block)
            {
                case BulletList list:
                    Read(list, place, isDescription);
                    break;

                case Container container:
                    outline.Quote(container, place);
                    break;

                default:
                    outline.Part(block, place, isDescription);
                    break;
            }
        }
    }

    private void Statement(MappedText words, Bullet bullet, Section place, bool isDescription)
    {
        if (bullet.Rest.Count == 0)
        {
            builder.AddBullet(place.Label, words, [], place.IsExample, isDescription);
            return;
        }

        var details = new List<MappedText>();
        var tables = new List<Block>();
        var before = outline.Current;
        var examples = new List<(Bullet Bullet, Section Section)>();
        var behind = bullet.Rest.Count;
        for (var i = 0; i < bullet.Rest.Count; i++)
        {
            outline.PassTags(bullet.Rest[i].Start);
            if (outline.Current != before)
            {
                behind = i;
                break;
            }

            AddDetails(bullet.Rest[i], details, tables, examples, place);
        }

        builder.AddBullet(place.Label, words, details, place.IsExample, isDescription);
        foreach (var table in tables)
        {
            outline.Part(table, place, isDescription);
        }

        foreach (var (example, at) in examples)
        {
            Under(example, at, isDescription);
        }

        // A <details> in a bullet: what it holds is no detail of the bullet's own words.
        for (var i = behind; i < bullet.Rest.Count; i++)
        {
            outline.PassTags(bullet.Rest[i].Start);
            Under(new Bullet(bullet.Words, [bullet.Rest[i]]), outline.Current == before ? place : outline.Current, isDescription);
        }
    }

    private void AddDetails(Block block, List<MappedText> details, List<Block> tables, List<(Bullet Bullet, Section Section)> examples, Section place)
    {
        switch (block)
        {
            case BulletList list:
                foreach (var bullet in BulletsOf(list))
                {
                    if (bullet.Words.IsExamplesWord() && bullet.Rest.Count > 0)
                    {
                        examples.Add((bullet, place with { IsExample = true }));
                        continue;
                    }

                    details.Add(bullet.Words);
                    foreach (var rest in bullet.Rest)
                    {
                        AddDetails(rest, details, tables, examples, place);
                    }
                }

                break;

            case Table:
                tables.Add(block);
                break;

            case Leaf leaf:
                details.Add(leaf.Words);
                break;

            case Container container:
                foreach (var inner in container.Blocks)
                {
                    AddDetails(inner, details, tables, examples, place);
                }

                break;
        }
    }

    private List<Bullet> BulletsOf(BulletList list)
    {
        if (_bullets.TryGetValue(list, out var bullets))
        {
            return bullets;
        }

        bullets = new List<Bullet>(list.Blocks.Count);
        foreach (var block in list.Blocks)
        {
            if (block is not ListItem item)
            {
                continue;
            }

            var first = item.Blocks.Count > 0 ? item.Blocks[0] as Leaf : null;
            var words = first is null ? MappedText.Empty : WithoutTask(first.Words);
            var rest = RestOf(item, first);
            if (words.Count > 0 || rest.Count > 0)
            {
                bullets.Add(new Bullet(words, rest));
            }
        }

        _bullets.Add(list, bullets);
        return bullets;
    }

    private static List<Block> RestOf(ListItem item, Leaf? first)
    {
        var rest = Nothing;
        foreach (var block in item.Blocks)
        {
            if (block != first && block is not (DividingLine or Leaf { Words.Count: 0 }))
            {
                rest = rest == Nothing ? [] : rest;
                rest.Add(block);
            }
        }

        return rest;
    }

    private bool AreLabelled(List<Bullet> bullets)
    {
        var labelled = bullets.FindAll(b => !IsNavigation(b));
        return labelled.Count > 0
            && AreAllLabels(labelled)
            && (labelled.Count > 1 || labelled[0].Labelled is { IsBold: true } || _knownLabels.Contains(labelled[0].Labelled!.Label.ToString()) || IsCode(labelled[0].Labelled!.Label));
    }

    /// <summary><c>Label:</c> with its text nested below it is one beside <c>Label: text</c>; alone it may be the start of a sentence.</summary>
    private static bool AreAllLabels(List<Bullet> bullets) =>
        bullets.TrueForAll(b => b.Labelled is not null) && bullets.Exists(b => b.Labelled!.IsBold || b.Labelled.Text.HasWords);

    /// <summary>Splits <c>**Label**: text</c>, <c>**Label** – text</c>, <c>Label: text</c>.</summary>
    private static LabelledWords? LabelOf(Bullet bullet)
    {
        var words = bullet.Words;
        var bold = BoldStart(words);
        if (bold > 0)
        {
            var label = words.Slice(0, bold);
            var next = words.IndexOf(c => !char.IsWhiteSpace(c), bold);
            var isParted = next >= 0
                ? IsParting(words, bold, next)
                : bullet.HasNested;
            if (!isParted || label.WithoutColon().CountWords() > WordsOfBoldLabel)
            {
                return null;
            }

            var text = next >= 0 && !EndsWithColon(label) && !words.Has(Formatting.LineEnd, bold) ? next + 1 : Math.Max(bold, next);
            return new LabelledWords(label.WithoutColon(), words.Slice(Math.Min(text, words.Count)).Collapse(), true);
        }

        var colon = Colon(words);
        if (colon <= 0 || (colon + 1 < words.Count && words[colon] == ':' && !char.IsWhiteSpace(words[colon + 1])))
        {
            return null;
        }

        var plain = words.Slice(0, colon);
        var rest = words.Slice(colon + 1).Collapse();
        return IsLabelLike(plain, WordsOfPlainLabel) && (rest.HasWords || bullet.HasNested) ? new LabelledWords(plain, rest, false) : null;
    }

    /// <summary><c>**Label**: text</c> on one line.</summary>
    public static bool BeginsWithBoldLabel(MappedText words)
    {
        var bold = BoldStart(words);
        var next = bold == 0 ? -1 : words.IndexOf(c => !char.IsWhiteSpace(c), bold);
        return next >= 0
            && !words.Has(Formatting.LineEnd, bold)
            && words.Slice(0, bold).CountWords() <= WordsOfBoldLabel
            && (EndsWithColon(words.Slice(0, bold)) || (Marks.IsColon(words[next]) && words.Slice(next + 1).HasWords));
    }

    /// <summary>The first colon near the beginning; -1 if there is none.</summary>
    private static int Colon(MappedText words)
    {
        for (var i = 0; i < words.Count && i <= MostBeforeColon; i++)
        {
            if (Marks.IsColon(words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the bold words end that a bullet begins with; 0 if it does not.</summary>
    private static int BoldStart(MappedText words)
    {
        var end = words.IndexOf(char.IsLetterOrDigit);
        if (end < 0 || !words.Has(Formatting.Bold, end))
        {
            return 0;
        }

        while (end < words.Count && words.Has(Formatting.Bold, end))
        {
            end = words.EndOfRun(end);
        }

        return end;
    }

    private static bool IsParting(MappedText words, int bold, int next) =>
        EndsWithColon(words.Slice(0, bold))
        || Marks.IsColon(words[next])
        || words.Has(Formatting.LineEnd, bold)
        || (words[next] is '-' or '–' or '—' && next + 1 < words.Count && char.IsWhiteSpace(words[next + 1]));

    private static bool EndsWithColon(MappedText label) =>
        label.Count > 0 && Marks.IsColon(char.IsWhiteSpace(label[label.Count - 1]) && label.Count > 1 ? label[label.Count - 2] : label[label.Count - 1]);

    private static bool IsBoldLabel(MappedText words) => words.Count > 0 && BlockOutline.IsBold(words);

    private static bool IsPhrase(MappedText words) => IsLabelLike(words, WordsOfPhrase) && !EndsWithColon(words) || EndsWithColon(words) && IsLabelLike(words.WithoutColon(), 2);

    /// <summary>A few words that begin as a name does and are no sentence.</summary>
    private static bool IsLabelLike(MappedText words, int most)
    {
        var first = words.IndexOf(MappedText.IsWord);
        return first >= 0
            && !char.IsLower(words[first])
            && words.CountWords() <= most
            && words[words.Count - 1] is not ('.' or '!' or '?' or ';' or ',' or '…')
            && words.IndexOf(c => c is ';' or '?' or '!' or ',') < 0;
    }

    /// <summary><c>L5</c>, <c>IC3</c>, <c>Level 3</c>: even alone in its list nobody writes that before a remark.</summary>
    private static bool IsCode(MappedText label) => label.CountWords() <= 2 && char.IsDigit(label[label.Count - 1]);

    private static MappedText WithoutTask(MappedText words) =>
        words.Count > 4 && words[0] == '[' && words[1] is ' ' or 'x' or 'X' && words[2] == ']' && char.IsWhiteSpace(words[3]) ? words.Slice(4) : words;
}
