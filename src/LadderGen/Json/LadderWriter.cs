using System.Text.Json;

namespace LadderGen.Json;

/// <summary>
/// Writes the JSON format of a ladder: the same properties in the same order, with the names of schema/ladder-json.schema.json. It is a
/// format and not a class, so it ignores the naming policy of the options.
/// </summary>
internal static class LadderWriter
{
    public static void Write(Utf8JsonWriter json, Ladder ladder)
    {
        json.WriteStartObject();
        json.WriteString("id", ladder.Id);
        json.WriteString("name", ladder.Name);
        json.WriteString("title", ladder.Title);
        json.WriteString("description", ladder.Description);
        json.WriteBoolean("cumulative", ladder.IsCumulative);
        Array(json, "groups", ladder.Groups, Write);
        Array(json, "competencies", ladder.Competencies, Write);
        Array(json, "levels", ladder.Levels, Write);
        json.WritePropertyName("allLevels");
        if (ladder.SharedLevel is { } all)
        {
            Write(json, all);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Group group)
    {
        json.WriteStartObject();
        json.WriteString("id", group.Id);
        json.WriteString("name", group.Name);
        json.WriteString("title", group.Title);
        json.WriteString("description", group.Description);
        json.WriteString("parent", group.Parent?.Id);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Competency competency)
    {
        json.WriteStartObject();
        json.WriteString("id", competency.Id);
        json.WriteString("name", competency.Name);
        json.WriteString("title", competency.Title);
        json.WriteString("description", competency.Description);
        Array(json, "groups", competency.Groups, WriteId);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Level level)
    {
        json.WriteStartObject();
        json.WriteString("id", level.Id);
        json.WriteString("name", level.Name);
        json.WriteString("code", level.Code);
        json.WriteString("title", level.Title);
        json.WriteNumber("rank", level.Rank);
        json.WriteString("summary", level.Summary);
        Write(json, level.Source);
        Array(json, "facts", level.Facts, Write);
        Array(json, "expectations", level.CompetencyExpectations, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("title", fact.Title);
        json.WriteString("text", fact.Text);
        Write(json, fact.Source);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CompetencyExpectations expectations)
    {
        json.WriteStartObject();
        json.WriteString("id", expectations.Id);
        json.WriteString("competency", expectations.Competency.Id);
        json.WriteString("summary", expectations.Summary);
        Array(json, "examples", expectations.Examples, WriteText);
        Array(json, "own", expectations.Own, Write);
        Array(json, "inherited", expectations.Inherited, WriteId);
        Array(json, "inheritedFrom", expectations.InheritedFrom, WriteId);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Expectation expectation)
    {
        json.WriteStartObject();
        json.WriteString("id", expectation.Id);
        json.WriteString("text", expectation.Text);
        Array(json, "details", expectation.Details, WriteText);
        Write(json, expectation.Source);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("source");
        json.WriteString("document", source.Document);
        json.WriteNumber("line", source.Line);
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, LadderPart part) => json.WriteStringValue(part.Id);

    private static void WriteText(Utf8JsonWriter json, string text) => json.WriteStringValue(text);

    private static void Array<T>(Utf8JsonWriter json, string name, ReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
