namespace LadderGen.Tests.Fuzzing;

/// <summary>Shrinks a failing input: removes lines, in ever smaller runs, as long as it fails in the same way.</summary>
internal static class Shrinking
{
    /// <param name="files">The failing input.</param>
    /// <param name="failure">Gives the failure of an input, or null.</param>
    public static (string Name, string Text)[] Shrink(
        (string Name, string Text)[] files,
        Func<(string Name, string Text)[], string?> failure)
    {
        var kind = Kind(failure(files));
        files = [.. files];
        for (var i = 0; i < files.Length; i++)
        {
            var lines = files[i].Text.Split('\n').ToList();
            for (var run = Math.Max(1, lines.Count / 2); run > 0; run /= 2)
            {
                for (var start = 0; start + run <= lines.Count;)
                {
                    var fewer = lines[..start];
                    fewer.AddRange(lines[(start + run)..]);
                    var shrunk = files.ToArray();
                    shrunk[i].Text = string.Join('\n', fewer);
                    if (Kind(failure(shrunk)) == kind)
                    {
                        (files, lines) = (shrunk, fewer);
                    }
                    else
                    {
                        start += run;
                    }
                }
            }
        }

        return files;
    }

    /// <summary>Gives the words before the first colon. The details after it may differ.</summary>
    private static string? Kind(string? failure) => failure?.Split(':')[0];
}
