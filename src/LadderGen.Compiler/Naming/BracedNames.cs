using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Naming;

/// <summary>Takes names from braces, <c>{#name}</c>, at the end of a text, and reports those that cannot be used.</summary>
internal static class BracedNames
{
    /// <summary>
    /// Returns the name that the declaration or braces give to a part; null if they give none. A second name is reported.
    /// </summary>
    /// <param name="labels">Its labels with a name in braces.</param>
    /// <param name="declared">The name in the declaration; null if it gives none.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static string? Of(IEnumerable<Node> labels, string? declared, DiagnosticBag diagnostics)
    {
        var name = declared;
        Node? first = null;
        foreach (var label in labels)
        {
            var braced = Identifier.From(label.Label.Id!, "");
            if (name is null)
            {
                (name, first) = (braced, label);
            }
            else if (!AreSame(braced, name))
            {
                diagnostics.Add(NamingDiagnostics.TwoNames(label, first, name));
            }
        }

        return name;
    }

    /// <summary>Determines whether two names give one id, as <c>SRE</c> and <c>{#sre}</c> do.</summary>
    public static bool AreSame(string name, string other) => Identifier.Slug(name) == Identifier.Slug(other);

    /// <summary>Cuts the braces off a text that no reader has cut them off, such as a value of the declaration.</summary>
    public static (string Text, string? Id) Cut(string text)
    {
        var start = text.LastIndexOf("{#", StringComparison.Ordinal);
        if (start <= 0 || text[text.Length - 1] != '}')
        {
            return (text, null);
        }

        var id = text.Substring(start + 2, text.Length - start - 3);
        return Identifier.From(id, "") is { Length: > 0 } && char.IsLetter(id[0]) && !id.Any(char.IsWhiteSpace)
            ? (text.Substring(0, start).TrimEnd(), id)
            : (text, null);
    }

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
