using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LadderGen.Tool.Site;

/// <summary>
/// All that can be found, as a script: a page that was opened as a file may load a script, but no data. Entries are arrays of what the
/// result shows and where it leads: <c>[text, link, ladder, level, competency]</c>.
/// </summary>
internal static class SearchIndex
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static SiteFile Write(LadderSet ladders)
    {
        using MemoryStream script = new();
        script.Write("var searchIndex = "u8);
        using (Utf8JsonWriter json = new(script, Options))
        {
            json.WriteStartArray();
            foreach (var entry in ladders.SelectMany(Entries))
            {
                json.WriteStartArray();
                foreach (var text in entry)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        script.Write(";\n"u8);
        return new("assets/search-index.js", script.ToArray());
    }

    private static IEnumerable<string[]> Entries(Ladder ladder)
    {
        yield return [ladder.Title, Link(SitePaths.Of(ladder))];
        foreach (var competency in ladder.Competencies)
        {
            yield return [competency.Title, Link(SitePaths.Of(ladder), competency.Id), ladder.Title];
        }

        foreach (var level in ladder.SharedLevel is { } shared ? ladder.Levels.Append(shared) : ladder.Levels)
        {
            var page = SitePaths.Of(level);
            yield return [level.Title, Link(page), ladder.Title];
            foreach (var cell in level.CompetencyExpectations)
            {
                string[] place = [ladder.Title, level.Title, cell.Competency.Title];
                foreach (var expectation in cell.Own)
                {
                    yield return [string.Join(' ', [expectation.Text, .. expectation.Details]), Link(page, expectation.Id), .. place];
                }

                foreach (var text in cell.Examples.Prepend(cell.Summary).Where(text => text.Length > 0))
                {
                    yield return [text, Link(page, cell.Id), .. place];
                }
            }
        }
    }

    private static string Link(string page, string anchor = "") => SitePaths.Link(SitePaths.Search, page, anchor);
}
