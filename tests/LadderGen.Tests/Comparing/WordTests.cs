using static LadderGen.Tests.Comparing.LevelComparisons;

namespace LadderGen.Tests.Comparing;

/// <summary>Two expectations are the same, reworded or different, depending on the words that they share.</summary>
public class WordTests
{
    [Theory]
    [InlineData("Leads incidents.", "leads incidents")]
    [InlineData("Leads  incidents", "Leads\u00A0incidents ")]
    [InlineData("Says \"no\", (early)", "Says no early!")]
    [InlineData("Is on-call", "Is on call")]
    [InlineData("The team's work", "The team\u2019s work")]
    [InlineData("Caf\u00E9 talk", "Cafe\u0301 talk")]
    [InlineData("Leads / incidents / at night", "Leads / Incidents, / at night.")]
    [InlineData("", "")]
    public void The_same_words_are_unchanged(string from, string to)
    {
        var comparison = OfTexts([from], [to]);
        Assert.Single(comparison.Unchanged);
        Assert.Empty(comparison.Reworded);
    }

    [Theory]
    [InlineData(
        "Plans low-risk maintenance of the services",
        "Plans maintenance of all the services.",
        "Plans [-low-risk-] maintenance of {+all+} the services.")]
    [InlineData("Owns a service", "Owns a product", "Owns a [-service-]{+product+}")]
    [InlineData("Owns a service, alone", "owns a (big) service", "owns a {+(big)+} service[-alone-]")]
    [InlineData("Waits for 1.5 days", "Waits for 15 days", "Waits for [-1.5-] {+15+} days")]
    [InlineData("Writes code in C#", "Writes code in C++", "Writes code in [-C#-]{+C+++}")]
    [InlineData("Writes good code in C++", "Writes good code in C", "Writes good code in [-C++-]{+C+}")]
    [InlineData(
        "Leads many incidents / at night",
        "Leads many incidents / by day / at night",
        "Leads many incidents\n{+by day+}\nat night")]
    [InlineData("仕事を計画する", "仕事を実行する", "仕事を[-計画-]{+実行+}する")]
    public void An_expectation_that_shares_more_than_half_of_the_words_in_order_is_reworded(string from, string to, string expected)
    {
        var reworded = Assert.Single(OfTexts([from], [to]).Reworded);
        Assert.Equal(expected, reworded.ToString());
        ComparisonTests.Rebuilds(reworded);
    }

    [Theory]
    [InlineData("Leads incidents", "Leads projects")]
    [InlineData("Knows the basics of the language", "Follows the style of the team")]
    [InlineData("one two three four", "four three two one")]
    [InlineData("Owns a service", "Owns a service for many years and knows all of its users")]
    [InlineData("\u2026", "?")]
    [InlineData("", "a")]
    public void Expectations_that_share_half_of_the_words_or_fewer_are_different(string from, string to)
    {
        var comparison = OfTexts([from], [to]);
        Assert.Empty(comparison.Reworded);
        Assert.Single(comparison.Added);
        Assert.Single(comparison.Removed);
    }

    [Fact]
    public void The_most_similar_expectations_are_paired_first()
    {
        var comparison = OfTexts(["a b c x", "a b c d"], ["a b c d e", "a b c"]);
        Assert.Equal(["a b c d {+e+}", "a b c[-x-]"], comparison.Reworded.Select(r => r.ToString()));
        Assert.Equal([2.0 * 4 / 9, 2.0 * 3 / 7], comparison.Reworded.Select(r => r.Similarity));
    }

    [Fact]
    public void Equally_similar_expectations_are_paired_in_their_order()
    {
        var comparison = OfTexts(["a b 1", "a b 2"], ["a b 3", "a b 4", "a b 5"]);
        Assert.Equal(["a b [-1-]{+3+}", "a b [-2-]{+4+}"], comparison.Reworded.Select(r => r.ToString()));
        Assert.Equal("a b 5", Assert.Single(comparison.Added).Text);
    }

    [Fact]
    public void Equal_expectations_are_paired_before_reworded_ones()
    {
        var comparison = OfTexts(["a b x", "a b c"], ["a b c", "a b d"]);
        Assert.Equal("a b c", Assert.Single(comparison.Unchanged).To.Text);
        Assert.Equal("a b [-x-]{+d+}", Assert.Single(comparison.Reworded).ToString());
    }

    /// <summary>Compares with the textbook algorithm, on texts that repeat a few words often.</summary>
    [Fact]
    public void As_many_words_as_possible_are_kept()
    {
        var random = new Random(5);
        for (var i = 0; i < 2000; i++)
        {
            var (from, to) = (Sentence(), Sentence());
            var kept = LongestCommon(from, to);
            var comparison = OfTexts([string.Join(" ", from)], [string.Join(" ", to)]);
            var similarity = 2.0 * kept / (from.Length + to.Length);
            Assert.Equal(similarity == 1, comparison.Unchanged.Count == 1);
            Assert.Equal(similarity is > 0.5 and < 1, comparison.Reworded.Count == 1);
            Assert.All(comparison.Reworded, r => Assert.Equal(similarity, r.Similarity));
            Assert.All(comparison.Reworded, ComparisonTests.Rebuilds);
            Assert.All(comparison.Reworded, r => Assert.Equal(
                kept,
                r.Words.Where(w => w.Kind == WordChangeKind.Kept)
                    .Sum(w => w.To.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)));
        }

        string[] Sentence() => [.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => "abcd"[random.Next(4)].ToString())];
    }

    [Fact]
    public void A_hundred_similar_expectations_are_paired()
    {
        var random = new Random(7);
        var comparison = OfTexts([.. Many()], [.. Many()]);
        Assert.Equal(100, comparison.Reworded.Count + comparison.Added.Count);
        Assert.NotEmpty(comparison.Reworded);

        IEnumerable<string> Many() =>
            Enumerable.Range(0, 100).Select(_ => string.Join(" ", Enumerable.Range(0, 40).Select(_ => random.Next(12))));
    }

    /// <summary>Nobody writes such texts, but comparing them must not take long either.</summary>
    [Fact]
    public void Texts_that_differ_in_thousands_of_words_keep_their_common_beginning_and_end()
    {
        var random = new Random(9);
        var reworded = Assert.Single(OfTexts([Long()], [Long()]).Reworded);
        Assert.Equal(
            [WordChangeKind.Kept, WordChangeKind.Removed, WordChangeKind.Added, WordChangeKind.Kept],
            reworded.Words.Select(w => w.Kind));
        ComparisonTests.Rebuilds(reworded);

        string Long() => string.Join(" ",
        [
            .. Enumerable.Range(0, 60_000),
            .. Enumerable.Range(0, 30_000).Select(_ => random.Next(20)),
            .. Enumerable.Range(0, 10_000),
        ]);
    }

    [Fact]
    public void The_few_words_that_differ_in_long_texts_are_found()
    {
        var words = Enumerable.Range(0, 100_000).Select(i => $"w{i}").ToArray();
        var from = string.Join(" ", words);
        words[100] = "x";
        words[90_000] = "y";
        var reworded = Assert.Single(OfTexts([from], [string.Join(" ", words)]).Reworded);
        Assert.Equal(["w100 ", "x ", "w90000 ", "y "], reworded.Words.Where(w => w.Kind != WordChangeKind.Kept).Select(w => w.From + w.To));
    }

    private static int LongestCommon(string[] a, string[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                lengths[i, j] = a[i - 1] == b[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[a.Length, b.Length];
    }
}
