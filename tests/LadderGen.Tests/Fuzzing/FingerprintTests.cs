using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Generator.Emitting;
using LadderGen.Tests.Guide;

namespace LadderGen.Tests.Fuzzing;

/// <summary>
/// Shows that a change has no effect on output. <c>LADDERGEN_FINGERPRINT=before.txt</c> writes a line for each of about 3,000
/// ladders, with hashes of its C#, of the rules and places of its diagnostics, and of their messages. Run it before and after a
/// change, and compare the files.
/// </summary>
public sealed class FingerprintTests
{
    private const int Count = 3_000;

    private const int Size = 300;

    private static readonly EmitOptions Options = new("Acme", IsPublic: true);

    [SkippableFact]
    public void Every_ladder_has_a_fingerprint()
    {
        var path = Environment.GetEnvironmentVariable("LADDERGEN_FINGERPRINT");
        Skip.If(path is null, "LADDERGEN_FINGERPRINT names the file to write.");

        var lines = FuzzInput.Unspoilt()
            .Concat(GuideLadders())
            .Concat(Enumerable.Range(0, Count).Select(i => FuzzInput.Make(i, Size)))
            .Select(input => $"{input.Number} {input.What}: {Of(input.Files)}");
        File.WriteAllLines(path, lines);
    }

    private static IEnumerable<FuzzInput> GuideLadders() =>
        GuideTests.Ladders().Select((files, i) => new FuzzInput(i, "guide " + Hash(string.Concat(files.Select(f => f.Text))), files));

    private static string Of((string Name, string Text)[] files)
    {
        var bound = TestLadder.BindAll(files);
        var diagnostics = bound.SelectMany(b => b.Diagnostics).ToList();
        var sources = bound.Where(b => b.Model is not null).Select(b => LadderEmitter.Emit(b.Model!, Options).ToString());
        var places = string.Join('\n', diagnostics.Select(Place));
        var messages = string.Join('\n', diagnostics.Select(d => d.Message));
        return $"{Hash(string.Concat(sources))} {Hash(places)} {Hash(messages)}";
    }

    private static string Place(LadderDiagnostic diagnostic)
    {
        var place = diagnostic.Location;
        return $"{diagnostic.Rule.Id} {diagnostic.Severity} {place?.Name} {place?.Span.Start} {place?.Span.End}";
    }

    private static string Hash(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12].ToLower(CultureInfo.InvariantCulture);
}
