using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Reads the tags of tables, with what browsers do about tags that people leave out.</summary>
internal sealed class HtmlTables(string text, HtmlWords words, OpenLeaf leaf, OpenContainers containers, DocumentBuilder builder)
{
    private readonly SheetReader _sheets = new(builder, "<td></td>", "colspan=\"…\" on a header that is above several");
    private HtmlTable? _table;

    /// <summary>The number of tables within the open cell. Their rows are parts of the cell.</summary>
    private int _inner;

    /// <summary>True if a table is too large to be read, which has been reported.</summary>
    public bool IsTooLarge { get; private set; }

    public bool IsInTable => _table is not null;

    public bool IsInCell => _table is { IsInCell: true };

    public static bool IsTag(string name) => name is "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption";

    /// <summary>Takes a tag that is met in the open cell.</summary>
    /// <returns>True if it is a tag of the table. False if it is part of the cell, as the tags of a table within the cell are.</returns>
    public bool LeavesCell(HtmlToken token)
    {
        if (!IsTag(token.Name) || token.Name == "caption")
        {
            return false;
        }

        if (token is { Name: "table", Kind: HtmlTokenKind.Open })
        {
            _inner++;
            return false;
        }

        if (_inner > 0)
        {
            _inner -= token.Name == "table" ? 1 : 0;
            return false;
        }

        return true;
    }

    public void Open(HtmlToken token)
    {
        if (_table is null || token.Name == "table")
        {
            End();
            leaf.End();
            _table = new HtmlTable(token.Start, token.Name == "table" && token.Partner >= 0, builder, _sheets);
            _inner = 0;
        }

        if (token.Name is not "table")
        {
            EndCell(token.Start);
        }

        switch (token.Name)
        {
            case "thead" or "tbody" or "tfoot":
                _table.OpenPart(isHead: token.Name == "thead");
                break;

            case "tr":
                _table.OpenRow(token);
                break;

            case "td" or "th":
                _table.OpenCell(token);
                break;

            case "caption":
                leaf.End();
                break;
        }
    }

    public void Close(HtmlToken token)
    {
        if (_table is null)
        {
            leaf.End();
            return;
        }

        if (token.Name == "caption")
        {
            _table.Caption = words.Take();
            return;
        }

        EndCell(token.Name is "td" or "th" ? token.End : token.Start);
        switch (token.Name)
        {
            case "table":
                End();
                break;

            case "tr":
                _table.CloseRow();
                break;

            case "thead" or "tbody" or "tfoot":
                _table.OpenPart(isHead: false);
                break;
        }
    }

    /// <summary>Ends a table that its author forgot to close.</summary>
    public void EndUnclosed()
    {
        if (_table is { IsClosed: false })
        {
            End();
        }
    }

    /// <summary>Ends the table that is open, if there is one.</summary>
    public void End()
    {
        if (_table is not { } table)
        {
            return;
        }

        EndCell(text.Length);
        _table = null;
        containers.Add(table.Build());
        if (table.IsTooLarge)
        {
            IsTooLarge = true;
            var span = new SourceSpan(table.Start, table.Start + "<table".Length);
            builder.Report(ReadingDiagnostics.TooMany(builder.File, span, "cells that span others", HtmlTable.MostRepeated));
        }
    }

    private void EndCell(int end)
    {
        if (IsInCell)
        {
            _table!.CloseCell(words.Take(), end, text);
            words.CloseInlines();
        }
        else
        {
            // A browser shows what is between cells above the table.
            leaf.End();
        }
    }
}
