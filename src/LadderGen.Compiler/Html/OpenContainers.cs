using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Keeps which lists, bullets and quotes are open, with what browsers do about tags that people leave out.</summary>
internal sealed class OpenContainers(DocumentBuilder builder)
{
    /// <summary>As deep as Markdig goes, and for the same reason: what walks the blocks calls itself.</summary>
    private const int Deepest = 100;

    private readonly List<(Container Container, string Name, bool IsClosed)> _open = [];

    /// <summary>True if the document is too deep to be read, which has been reported.</summary>
    public bool IsTooDeep { get; private set; }

    public bool IsEmpty => _open.Count == 1;

    public bool IsInTerm => _open[_open.Count - 1].Name == "dt";

    private Container Current => _open[_open.Count - 1].Container;

    public void Start(Container root)
    {
        _open.Clear();
        _open.Add((root, "", true));
    }

    /// <summary>Adds a block to the container that is open.</summary>
    public void Add(Block block) => Parent(block.Start).Blocks.Add(block);

    /// <summary>Opens a list or a quote.</summary>
    public void Open(Container container, HtmlToken token) => Push(Parent(token.Start), container, token);

    /// <summary>
    /// Opens a list. One right after another of its kind goes on with it: some programs write each bullet as a list of its own, and lists
    /// within bullets as lists after them.
    /// </summary>
    /// <param name="depth">The number of lists that it is within, if its tag says so; else 0.</param>
    public void OpenList(HtmlToken token, int depth)
    {
        var parent = Within(Parent(token.Start), depth);
        if (token.Name != "dl" && LastList(parent) is { } list && IsOfItems(list))
        {
            _open.Add((list, token.Name, token.Partner >= 0));
        }
        else
        {
            Push(parent, new BulletList(token.Start), token);
        }
    }

    /// <summary>Opens the bullet that a paragraph is.</summary>
    /// <param name="level">1 for a bullet that is in no other.</param>
    /// <returns>The index of the first container to close after it.</returns>
    public int OpenParagraphItem(HtmlToken token, int level)
    {
        var first = _open.Count;
        var parent = Within(Parent(token.Start), level - 1);
        if (LastList(parent) is not { } list)
        {
            parent.Blocks.Add(list = new BulletList(token.Start));
        }

        _open.Add((list, "ul", true));
        Push(list, new ListItem(token.Start), token);
        return first;
    }

    public void OpenItem(HtmlToken token)
    {
        CloseTo("ul", "ol", "menu");
        PushItem(token);
    }

    public void OpenTerm(HtmlToken token)
    {
        CloseTo("dl");
        PushItem(token);
    }

    /// <summary>Opens a definition. It is under its term as a bullet is under a label.</summary>
    public void OpenDefinition(HtmlToken token)
    {
        CloseTo("dl");
        if (Current is BulletList { Blocks.Count: > 0 } terms)
        {
            var term = (Container)terms.Blocks[terms.Blocks.Count - 1];
            Push(term, new BulletList(token.Start), token);
        }

        PushItem(token);
    }

    /// <summary>Closes a list or a quote, and everything in it.</summary>
    public void Close(string name)
    {
        var at = _open.FindLastIndex(o => o.Name == name);
        if (at > 0)
        {
            CloseFrom(at);
        }
    }

    public void CloseItem(string name)
    {
        var at = _open.FindLastIndex(o => o.Name == name || o.Name is "ul" or "ol" or "menu" or "dl" or "blockquote");
        if (at <= 0 || _open[at].Name != name)
        {
            return;
        }

        // A definition is a list of its own.
        while (at > 1 && name == "dd" && _open[at - 1].Name == "dd")
        {
            at--;
        }

        CloseFrom(at);
    }

    /// <summary>Finds the outermost container whose author forgot to close it. A bullet needs no closing.</summary>
    /// <returns>0 or less if there is none.</returns>
    public int IndexOfUnclosed() => _open.FindIndex(o => !o.IsClosed && o.Container is not ListItem);

    public void CloseFrom(int index) => _open.RemoveRange(Math.Min(index, _open.Count), Math.Max(0, _open.Count - index));

    /// <summary>Gets the container within so many of the lists that end a container, as far as there are.</summary>
    private static Container Within(Container container, int depth)
    {
        for (; depth > 0 && LastList(container) is { Blocks.Count: > 0 } list; depth--)
        {
            container = (Container)list.Blocks[list.Blocks.Count - 1];
        }

        return container;
    }

    private static BulletList? LastList(Container container) =>
        container.Blocks.Count > 0 ? container.Blocks[container.Blocks.Count - 1] as BulletList : null;

    /// <summary>True for a list of bullets, as opposed to one of terms.</summary>
    private bool IsOfItems(BulletList list) =>
        list.Start + 1 < builder.File.Text.Length && builder.File.Text[list.Start + 1] is 'u' or 'U' or 'o' or 'O';

    /// <summary>Gets the container for a block. A block right in a list, without a bullet, is meant for the bullet above it.</summary>
    private Container Parent(int start)
    {
        if (Current is not BulletList list)
        {
            return Current;
        }

        if (list.Blocks.Count == 0)
        {
            list.Blocks.Add(new ListItem(start));
        }

        return (Container)list.Blocks[list.Blocks.Count - 1];
    }

    private void Push(Container parent, Container container, HtmlToken token)
    {
        parent.Blocks.Add(container);
        _open.Add((container, token.Name, token.Partner >= 0));
        if (_open.Count > Deepest && !IsTooDeep)
        {
            IsTooDeep = true;
            builder.Report(ReadingDiagnostics.TooDeep(builder.File, new SourceSpan(token.Start, token.End)));
        }
    }

    private void PushItem(HtmlToken token)
    {
        var list = Current as BulletList;
        if (list is null)
        {
            // A bullet outside of any list continues the list above it.
            list = Current.Blocks.LastOrDefault() as BulletList ?? new BulletList(token.Start);
            if (list.Blocks.Count == 0)
            {
                Current.Blocks.Add(list);
            }
        }

        Push(list, new ListItem(token.Start), token);
    }

    /// <summary>Closes everything in the innermost of these.</summary>
    private void CloseTo(params string[] names) =>
        CloseFrom(Math.Max(0, _open.FindLastIndex(o => names.Contains(o.Name) || o.Name == "blockquote")) + 1);
}
