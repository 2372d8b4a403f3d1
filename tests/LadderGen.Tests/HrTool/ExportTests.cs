using System.Text;
using System.Text.Json;
using global::HrTool;

namespace LadderGen.Tests.HumanResources;

public sealed class ExportTests
{
    [Fact]
    public void CSV_and_Markdown_are_those_of_the_library()
    {
        Assert.Equal(LadderMatrix.ToCsv(Ladders.Sre), Answer.Piped("export", "Sre", "--format", "csv").Output);
        Assert.Equal(LadderMatrix.ToMarkdown(Ladders.Sre), Answer.Piped("export", "Sre", "--format", "markdown").Output);
    }

    [Fact]
    public void JSON_has_the_ids_of_the_ladder_and_its_levels()
    {
        using var json = JsonDocument.Parse(Answer.Piped("export", "Sre", "--format", "json").Output);

        Assert.Equal(LadderIds.Sre.Id, json.RootElement.GetProperty("id").GetString());
        Assert.Equal(
            Ladders.Sre.Levels.Select(level => level.Id),
            json.RootElement.GetProperty("levels").EnumerateArray().Select(level => level.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("csv", true)]
    [InlineData("markdown", false)]
    [InlineData("json", false)]
    public void A_file_is_replaced_by_UTF_8_with_a_byte_order_mark_only_for_Excel(string format, bool mark)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, new string('x', 1_000_000));
            var answer = Answer.Piped("export", "Support", "--format", format, "--output", path);

            Assert.Equal((0, ""), (answer.Code, answer.Output));
            Assert.Equal(Answer.Piped("export", "Support", "--format", format).Output, File.ReadAllText(path));
            Assert.Equal(mark, File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_reported()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "sre.csv");

        var answer = Answer.Piped("export", "Sre", "--format", "csv", "--output", path);

        Assert.Equal(1, answer.Code);
        Assert.Contains(path, answer.Errors, StringComparison.Ordinal);
    }
}
