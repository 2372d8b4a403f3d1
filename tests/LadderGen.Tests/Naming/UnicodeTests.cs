using System.Globalization;
using System.Text;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Naming;

/// <summary>Our tables say what the runtime says with ICU, so that a name is the same without it.</summary>
public sealed class UnicodeTests
{
    private static bool HasIcu => char.ToUpperInvariant('ſ') == 'S';

    private static IEnumerable<char> Letters => Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !char.IsSurrogate(c));

    [SkippableFact]
    public void Letters_have_the_case_that_the_runtime_gives_them()
    {
        Skip.IfNot(HasIcu, "The runtime has no ICU to compare with.");
        Assert.Empty(Letters.Where(c => IsInTables(c) && Casing.ToUpper(c) != char.ToUpperInvariant(c)).Select(Code));
        Assert.Empty(Letters.Where(c => IsInTables(c) && Casing.ToLower(c) != char.ToLowerInvariant(c)).Select(Code));
    }

    [SkippableFact]
    public void Characters_are_composed_as_the_runtime_composes_them()
    {
        Skip.IfNot(HasIcu, "The runtime has no ICU to compare with.");
        var texts = Letters.Where(c => IsInTables(c) && !IsIdeograph(c)).SelectMany(c => new[]
        {
            c.ToString(),
            c.ToString().Normalize(NormalizationForm.FormD),
            $"{c}\u0301\u0323x",
            $"a{c}\u0323\u0301\u0345",
        });
        Assert.Empty(texts
            .Where(t => Composition.Compose(t) != t.Normalize(NormalizationForm.FormC))
            .Take(20)
            .Select(t => string.Join(' ', t.Select(Code))));
    }

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("o\u0308\u0323", "ọ̈")]
    [InlineData("o\u0323\u0308", "ọ̈")]
    [InlineData("\u212B", "Å")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    [InlineData("plain", "plain")]
    public void Equal_to_the_eye_is_equal(string written, string composed) =>
        Assert.Equal(composed.Normalize(NormalizationForm.FormC), Composition.Compose(written));

    /// <summary>The tables are those of Unicode 14: what came later is left as it is.</summary>
    private static bool IsInTables(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned && c is not ('\u1C89' or '\u1C8A') && c < '\uA7CB';

    /// <summary>Ideographs for compatibility are left as they are: nobody types them by accident.</summary>
    private static bool IsIdeograph(char c) => c is >= '\uF900' and <= '\uFAFF';

    private static string Code(char c) => $"U+{(int)c:X4}";
}
