using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Naming;

/// <summary>Checks names in braces, <c>{#name}</c>, at the end of a text.</summary>
internal static class BracedNames
{
    /// <summary>Reports braces that hold no name: they stay in the text, although the author believes that the name is fixed.</summary>
    public static bool ReportBroken(string text, TextFile file, SourceSpan span, DiagnosticBag diagnostics)
    {
        var start = text.LastIndexOf("{#", StringComparison.Ordinal);
        if (start < 0)
        {
            return false;
        }

        var end = text.IndexOf('}', start);
        var isBroken = end < 0
            ? text.Skip(start + 2).All(c => char.IsLetterOrDigit(c) || c == '-')
            : end == text.TrimEnd().Length - 1;
        if (isBroken)
        {
            diagnostics.Add(NamingDiagnostics.NoId(file, span, text.Substring(start)));
        }

        return isBroken;
    }
}
