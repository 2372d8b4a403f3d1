namespace LadderGen.Compiler.Diagnostics;

/// <summary>
/// Collects the diagnostics of one ladder, one for each cause: a diagnostic that follows from something already reported is left out.
/// </summary>
/// <remarks>
/// There are three ways to say that one thing explains another: a subject that is reported explains what is added about it
/// (<see cref="Explain"/>), a rule explains its line (<see cref="Rule.ExplainsItsLine"/>), and a rule presumes that what it judges was read
/// at all (<see cref="Rule.Presumes"/>).
/// </remarks>
internal sealed class DiagnosticBag
{
    private readonly List<(LadderDiagnostic Diagnostic, object? Subject)> _found = [];
    private readonly HashSet<object> _explained = [];
    private readonly HashSet<(string Path, int Line)> _explainedLines = [];
    private Presumptions _unmet;

    /// <summary>Gets whether there is an error, even one that is left out because another explains it.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Leaves out, from now on, the diagnostics of every rule that presumes one of these.</summary>
    public void Doubt(Presumptions unmet) => _unmet |= unmet;

    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="subject">Its subject. The diagnostic is left out if that is explained, now or later.</param>
    public void Add(LadderDiagnostic diagnostic, object? subject = null)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if ((diagnostic.Rule.Presumes & _unmet) != 0)
        {
            return;
        }

        _found.Add((diagnostic, subject));
        if (diagnostic.Rule.ExplainsItsLine)
        {
            _explainedLines.Add(LineOf(diagnostic));
        }
    }

    public void AddRange(IEnumerable<LadderDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Says that a diagnostic explains what is wrong with a subject, so that nothing further is reported about it.</summary>
    public void Explain(object subject) => _explained.Add(subject);

    public bool IsExplained(object subject) => _explained.Contains(subject);

    /// <summary>The diagnostics that nothing else explains, in the order they were added.</summary>
    public EquatableArray<LadderDiagnostic> ToArray() =>
        _found.Where(f => f.Subject is null || !_explained.Contains(f.Subject))
            .Select(f => f.Diagnostic)
            .Where(d => d.Rule.ExplainsItsLine || !_explainedLines.Contains(LineOf(d)))
            .ToEquatableArray();

    private static (string Path, int Line) LineOf(LadderDiagnostic diagnostic) =>
        (diagnostic.Location?.Path ?? "", diagnostic.Location?.StartLine ?? -1);
}
