using System.Globalization;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Declaring;

/// <summary>Finds what an author meant as a declaration in a document that has none, and names the slip.</summary>
internal static class DeclarationSlip
{
    /// <summary>A declaration further down is an example in a text about ladders.</summary>
    private const int MostLines = 12;

    /// <summary>The keys that only a declaration of a ladder has. A page may have a <c>title</c> of its own.</summary>
    private static readonly string[] TellingKeys = ["role", "levels", "competencies", "aliases", "facts", "cumulative"];

    /// <summary>Determines whether a YAML file declares a ladder, perhaps with a slip in the key.</summary>
    public static bool IsDeclaration(TextFile file) => TopLines(file.Text).Any(line => line.IsLadder);

    /// <param name="file">A document that declares no ladder.</param>
    /// <param name="isLadder">True if the document may be part of another ladder, so that only the key <c>ladder</c> counts.</param>
    /// <returns>The diagnostic for the slip; null if nothing in the file looks like a declaration.</returns>
    public static LadderDiagnostic? Find(TextFile file, bool isLadder)
    {
        var lines = TopLines(file.Text).ToList();
        var ladder = lines.FindIndex(line => line.IsLadder);
        if (ladder < 0)
        {
            return !isLadder && lines.Find(line => line.IsKey && TellingKeys.Contains(line.Key, StringComparer.Ordinal)) is { } telling
                && lines.TakeWhile(line => line != telling).All(line => line.IsFence || line.IsKey)
                ? DeclarationDiagnostics.MissingName(file, lines[lines[0].IsFence ? 1 : 0].Span)
                : null;
        }

        if (lines.Take(ladder).FirstOrDefault(line => !line.IsFence && !line.IsKey) is not null)
        {
            // Text above it: only with the lines of dashes is it certain that this is a declaration, and not a text about one.
            return lines[ladder - 1].IsFence && lines.Skip(ladder).Any(line => line.IsFence)
                ? DeclarationDiagnostics.NotAtTop(file, lines[ladder].Span)
                : null;
        }

        var named = lines[ladder].Written;
        if (!lines[0].IsFence)
        {
            return DeclarationDiagnostics.NoFirstDashes(file, lines[0].Span, named);
        }

        return lines[0].Text != "---" ? DeclarationDiagnostics.OtherDashes(file, lines[0].Span, lines[0].Text)
            : !lines[ladder].IsExact ? DeclarationDiagnostics.MisspeltLadder(file, lines[ladder].Span, lines[ladder].Text, named)
            : DeclarationDiagnostics.OpenEnd(file, lines[ladder].Span);
    }

    private static IEnumerable<TopLine> TopLines(string text) =>
        Lines.Of(text, Lines.FirstStart(text)).Select(line => new TopLine(text, line)).Where(line => line.Text.Length > 0).Take(MostLines);

    /// <summary>A line at the top of a document, as an author sees it.</summary>
    private sealed class TopLine
    {
        private const string Signs = " \t\"'*_`>-–—";

        public TopLine(string text, SourceSpan line)
        {
            Text = new string([.. line.In(text).Where(c => !LookAlikes.IsUnseen(c)).Select(c => char.IsWhiteSpace(c) ? ' ' : c)]).Trim();
            Span = WhiteSpace.Trim(text, line);
            var bare = Text.TrimStart(Signs.ToCharArray());
            var key = new string([.. bare.TakeWhile(c => char.IsLetter(c) || c is '_' or '-')]);
            var rest = bare.Substring(key.Length).TrimStart(Signs.ToCharArray());
            var hasColon = rest.Length > 0 && rest[0] is ':' or '=' or '：' or '﹕' or '꞉' or '∶' or '；' or ';';
            Key = Casing.ToLower(key);
            Value = rest.TrimStart(':', '=', '：', '﹕', '꞉', '∶', '；', ';', ' ', '>').Trim('*', '"', '\'', '`', ' ');
            IsKey = key.Length > 0 && (hasColon || (Text.StartsWith("- ", StringComparison.Ordinal) && bare.IndexOf(' ') < 0));
            IsLadder = IsNear(Key) && Value.Length is > 0 and <= 60 && (hasColon || (Value.IndexOf(' ') < 0 && Key == "ladder"));
            IsExact = Text.StartsWith("ladder: ", StringComparison.Ordinal);
            IsFence = Text.Length <= 40 && IsRule(Text);
        }

        public string Text { get; }

        public SourceSpan Span { get; }

        public string Key { get; }

        public string Value { get; }

        /// <summary>Gets whether this is a key with a value.</summary>
        public bool IsKey { get; }

        /// <summary>Gets whether this names a ladder, perhaps with a slip.</summary>
        public bool IsLadder { get; }

        public bool IsExact { get; }

        /// <summary>Gets whether this is a line of dashes, or of what programs make of them.</summary>
        public bool IsFence { get; }

        /// <summary>Gets the line as it should be.</summary>
        public string Written => "ladder: " + Value;

        private static bool IsNear(string key) => key is "ladder" or "ladders" || Suggestion.IsOneEdit(key, "ladder");

        private static bool IsRule(string text) =>
            text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal)
                ? !text.Substring(3).Contains('`')
                : text.All(c => c is '=' or '+' or '*' or '_' or '.' or '\\' or ' ' || IsDash(c)) && text.Any(c => c is not (' ' or '.'));

        private static bool IsDash(char c) =>
            char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c is '−' or '─' or '━' or '¯' or '‾';
    }
}
