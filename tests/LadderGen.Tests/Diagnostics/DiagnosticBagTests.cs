using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Diagnostics;

/// <summary>One cause gives one diagnostic, whichever of the two is found first.</summary>
public sealed class DiagnosticBagTests
{
    private readonly DiagnosticBag _bag = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_explained_subject_has_no_further_diagnostic(bool isExplainedFirst)
    {
        var subject = new object();
        if (isExplainedFirst)
        {
            _bag.Explain(subject);
        }

        _bag.Add(On(Rules.NoName, line: 1));
        _bag.Add(On(Rules.MissingExpectation, line: 2), subject);
        _bag.Add(On(Rules.MissingExpectation, line: 3), new object());
        _bag.Explain(subject);

        Assert.Equal([Rules.NoName, Rules.MissingExpectation], _bag.ToArray().Select(d => d.Rule));
        Assert.Equal(3, _bag.ToArray()[1].Location!.StartLine);
    }

    [Fact]
    public void A_line_that_cannot_be_read_explains_the_other_diagnostics_on_it()
    {
        _bag.Add(On(Rules.Unplaced, line: 4));
        _bag.Add(On(Rules.BrokenTable, line: 4));
        _bag.Add(On(Rules.BrokenTable, line: 4));
        _bag.Add(On(Rules.Unplaced, line: 5));

        Assert.Equal([Rules.BrokenTable, Rules.BrokenTable, Rules.Unplaced], _bag.ToArray().Select(d => d.Rule));
    }

    [Fact]
    public void What_is_missing_is_not_reported_while_a_document_could_not_be_read()
    {
        _bag.Doubt(Presumptions.Documents);
        _bag.Add(On(Rules.MissingLevel, line: 1));
        _bag.Add(On(Rules.UndeclaredLevel, line: 2));

        Assert.Equal([Rules.UndeclaredLevel], _bag.ToArray().Select(d => d.Rule));
    }

    [Fact]
    public void An_error_that_another_explains_is_still_an_error()
    {
        _bag.Doubt(Presumptions.Declaration);
        _bag.Add(On(Rules.Unplaced, line: 1));

        Assert.Empty(_bag.ToArray());
        Assert.True(_bag.HasErrors);
    }

    private static LadderDiagnostic On(Rule rule, int line) =>
        new(rule, new Location("/src/a.md", "a.md", new SourceSpan(line, line), line, 0, line, 0), "");
}
