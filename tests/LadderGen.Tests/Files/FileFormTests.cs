using System.Text;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Files;

/// <summary>A file of a program whose name was changed to that of a text is reported as what it is.</summary>
public sealed class FileFormTests
{
    private static readonly TestProject Ushers = TestProject.Of(
        ("ladders/ladder.yml", "ladder: Ushers\n"),
        ("ladders/a.md", "# L1\n\n## Welcome\n\n- Opens the door.\n"));

    public static TheoryData<string, byte[]> Programs { get; } = new()
    {
        { "a Word file", [.. "PK\u0003\u0004"u8, 0x14, 0, 6, 0, 8, 0, 0, 0xC8, .. "[Content_Types].xml"u8, 0xFF, .. "word/d.xml"u8] },
        { "a Word file", [.. "PK\u0003\u0004"u8, 0x14, 0, 6, 0, 8, 0, 0, 0xC8, .. "[Content_Types].xml"u8, 0xFF, 0x80] },
        { "a Word file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "an Excel file", [.. "PK\u0003\u0004"u8, 0x14, 0, 6, 0, 8, 0, 0, 0xC8, .. "[Content_Types].xml"u8, 0xFF, .. "xl/b.xml"u8] },
        { "a packed file", [.. "PK\u0003\u0004"u8, 0x14, 0, 6, 0, 8, 0, 0, 0xC8, .. "notes/one.txt"u8] },
        { "a PDF file", [.. "%PDF-1.7\n"u8, 0xE2, 0xE3, 0xCF, 0xD3] },
        { "a Rich Text file", [.. "{\\rtf1\\ansi Senior Usher}"u8] },
        { "a picture", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D] },
        { "a picture", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, .. "JFIF"u8, 0, 1] },
        { "a picture", [.. "GIF89a"u8, 0x10, 0, 0x10, 0] },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void LADDER001_a_file_of_a_program(string form, byte[] bytes)
    {
        foreach (var (name, codePage) in new[] { ("b.md", null), ("b.txt", Encoding.Latin1), ("b.html", null), ("b.csv", null) })
        {
            var run = Ushers.With(new TestFile(Ushers.PathOf("ladders/" + name), bytes) { CodePage = codePage }).Run();
            var line = Assert.Single(run.Log);
            Assert.StartsWith($"ladders/{name}(1,1): error LADDER001: '{name}' is ", line, StringComparison.Ordinal);
            Assert.True(line.Contains(form, StringComparison.Ordinal) || line.Contains("is not text", StringComparison.Ordinal), line);
        }
    }

    [Theory]
    [InlineData("# PK is the name of this level\n")]
    [InlineData("PK\n\n# L1\n\n## Welcome\n\n- Opens the door.\n")]
    public void A_text_is_a_text(string text) =>
        Assert.DoesNotContain("LADDER001", Ushers.With("ladders/b.md", text).Run().Diagnostics.Select(d => d.Id));
}
