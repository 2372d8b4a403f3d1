using System.Globalization;
using System.Text.RegularExpressions;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tests.Locking;

/// <summary>Any sequence of edits that can be released keeps every id that was ever stored.</summary>
public sealed partial class LockFuzzTests
{
    private const int Steps = 12;

    private static readonly string[] Words =
    [
        "plans", "writes", "tests", "reviews", "code", "runbooks", "services", "others", "with", "help", "daily", "alone", "first", "well",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Every_stored_id_is_found(int seed)
    {
        var random = new Random(seed);
        var ladder = new Locked(Document(random)).Renew();
        var stored = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 0; step < Steps; step++)
        {
            ladder = Released(Edited(ladder, random), ladder, random);
            var program = ladder.Ladder;
            Assert.All(stored, id => Assert.True(program.TryFind(id, out _), $"seed {seed}, step {step}: {id}\n{ladder.Document}"));
            stored.UnionWith(program.Levels.SelectMany(l => l.CompetencyExpectations.Select(c => c.Id).Append(l.Id)));
            stored.UnionWith(program.Levels.SelectMany(l => l.Expectations).Select(e => e.Id));
            stored.UnionWith(program.Competencies.Select(c => c.Id));
        }

        Assert.True(stored.Count > 20, $"{stored.Count}");
    }

    private static string Document(Random random)
    {
        var lines = new List<string> { "---", "ladder: Sre", "---", "# Sre" };
        foreach (var level in new[] { "Junior", "Senior", "Principal" })
        {
            lines.Add("## " + level);
            foreach (var competency in new[] { "Craft", "Scope", "Trust" })
            {
                lines.Add("### " + competency);
                lines.AddRange(Enumerable.Range(0, 3).Select(_ => Bullet(random)));
            }
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Bullet(Random random)
    {
        var words = Enumerable.Range(0, random.Next(3, 9)).Select(_ => Words[random.Next(Words.Length)]).ToList();
        return $"- {words[0][..1].ToUpperInvariant()}{words[0][1..]} {string.Join(' ', words.Skip(1))} {random.Next(1000)}";
    }

    /// <summary>Edits a line of the document as an author may.</summary>
    private static Locked Edited(Locked ladder, Random random)
    {
        var lines = ladder.Document.Split('\n').ToList();
        var bullets = lines.Index().Where(l => l.Item.StartsWith("- ", StringComparison.Ordinal)).Select(l => l.Index).ToList();
        var at = bullets[random.Next(bullets.Count)];
        switch (random.Next(6))
        {
            case 0:
                lines[at] += " " + Words[random.Next(Words.Length)];
                break;
            case 1:
                lines[at] = Bullet(random);
                break;
            case 2:
                lines.Insert(at, lines[at] + " too");
                break;
            case 3:
                lines.RemoveAt(at);
                break;
            case 4:
                (lines[at], lines[bullets[0]]) = (lines[bullets[0]], lines[at]);
                break;
            default:
                var (old, @new) = random.Next(2) == 0 ? ("Craft", "Mastery") : ("Mastery", "Craft");
                return ladder with { Document = ladder.Document.Replace("### " + old, "### " + @new, StringComparison.Ordinal) };
        }

        return ladder with { Document = string.Join('\n', lines) };
    }

    /// <summary>Retires what is gone, as the message says, and locks the ladder. An edit with another error is taken back.</summary>
    private static Locked Released(Locked edited, Locked before, Random random)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var errors = edited.Bound.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
            if (errors.Count == 0)
            {
                var locked = edited.Renew();
                Assert.Empty(locked.Bound.Log());
                return locked;
            }

            if (errors[0].Rule != Rules.LockedIsGone)
            {
                return before;
            }

            var (moved, retired) = (Moved().Match(errors[0].Message), Retired().Match(errors[0].Message).Groups[1].Value);
            edited = moved.Success && random.Next(2) == 0
                ? Declare(edited, "renamed", $"  {moved.Groups[1].Value}")
                : Declare(edited, "retired", $"  - {retired}");
        }

        return before;
    }

    private static Locked Declare(Locked ladder, string key, string entry)
    {
        var start = $"\n{key}:\n";
        return ladder.Document.Contains(start, StringComparison.Ordinal)
            ? ladder.Edit(start, string.Create(CultureInfo.InvariantCulture, $"{start}{entry}\n"))
            : ladder.Edit("ladder: Sre\n", $"ladder: Sre{start}{entry}\n");
    }

    [GeneratedRegex(@"has moved to .*'renamed: \{ (\S+: \S+) \}'")]
    private static partial Regex Moved();

    [GeneratedRegex(@"'retired: \[(\S+)\]'")]
    private static partial Regex Retired();
}
