using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Keeps the heading or paragraph that is open, and makes a block of its words when it ends.</summary>
internal sealed class OpenLeaf(HtmlWords words, OpenContainers containers)
{
    private int _headingLevel;
    private int _start;
    private bool _isPre;
    private bool _isTitle;

    /// <summary>The words of the page's <c>&lt;title&gt;</c>; null if it has none.</summary>
    public MappedText? Title { get; private set; }

    public bool HasMainHeading { get; private set; }

    public bool IsHeading => _headingLevel > 0;

    public void AddText(HtmlToken token, int end)
    {
        if (words.Count == 0 && !IsHeading)
        {
            _start = token.Start;
        }

        words.Add(token.Start, Math.Min(end, token.End), containers.IsInTerm, _isPre);
    }

    /// <summary>Adds a <c>&lt;br&gt;</c>. One ends a line, two end a paragraph.</summary>
    public void BreakLine(HtmlToken token, bool isInCell)
    {
        if (words.IsAtBreak && !isInCell && !IsHeading)
        {
            End();
        }
        else if (words.Count > 0)
        {
            words.Break(token.Start, token.End, Formatting.Break | Formatting.LineEnd);
        }
    }

    /// <summary>Begins what a tag opens: a heading, or a paragraph.</summary>
    public void Begin(HtmlToken token)
    {
        End();
        _headingLevel = HtmlElements.HeadingLevel(token.Name);
        _start = token.Start;
    }

    public void BeginPre()
    {
        End();
        _isPre = true;
    }

    public void BeginTitle()
    {
        End();
        _isTitle = true;
    }

    /// <summary>Ends the title, if it is open.</summary>
    /// <returns>True if it was.</returns>
    public bool EndTitle()
    {
        if (!_isTitle)
        {
            return false;
        }

        Title = words.Take().Collapse();
        _isTitle = false;
        return true;
    }

    /// <summary>Ends the paragraph or heading that is open, if there is one.</summary>
    public void End()
    {
        var taken = words.Take();
        if (IsHeading && taken.Count == 0 && !_isTitle)
        {
            // What is under an empty heading seems to be under the heading above it, which is reported.
            containers.Add(new Heading(_start, _headingLevel, taken));
        }
        else if (taken.Count > 0)
        {
            if (_isTitle)
            {
                Title = taken;
            }
            else if (IsHeading)
            {
                HasMainHeading |= _headingLevel == 1;
                containers.Add(new Heading(_start, _headingLevel, taken));
            }
            else
            {
                containers.Add(_isPre ? new Code(_start, taken) : new Paragraph(_start, taken));
            }
        }

        (_headingLevel, _isPre, _isTitle) = (0, false, false);
    }
}
