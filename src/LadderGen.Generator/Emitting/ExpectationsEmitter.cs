using LadderGen.Compiler;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type of what one level expects of one competency.</summary>
internal static class ExpectationsEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, LevelModel level, CellModel cell, TypeNames types)
    {
        var competency = ladder.Competencies[cell.Competency];
        var type = TypeNames.OfExpectations(competency);
        writer.Inherit(TypeNames.Identifier(competency.Name));
        writer.Block($"public sealed class {type} : {LibraryTypes.Expectations}", () =>
        {
            writer.Line($"internal {type}({LibraryTypes.Level} level) : base(");
            writer.Indented(() => EmitArguments(writer, level, cell));
            for (var i = 0; i < cell.Expectations.Count; i++)
            {
                var expectation = cell.Expectations[i];
                writer.SummaryAt(expectation.Source.WithoutFolder(), expectation.Text);
                writer.Line($"public {LibraryTypes.Expectation} {TypeNames.Identifier(expectation.Name)} => Own[{i}];");
                foreach (var old in expectation.OldNames)
                {
                    writer.Inherit(TypeNames.Identifier(expectation.Name));
                    writer.Obsolete(old, expectation.Name);
                    writer.Line($"public {LibraryTypes.Expectation} {TypeNames.Identifier(old)} => Own[{i}];");
                }
            }

            if (cell.References.Count > 0)
            {
                writer.Line("/// <inheritdoc/>");
                writer.Line($"protected override {LibraryTypes.Expectations}[] CreateReferences() => new {LibraryTypes.Expectations}[] {{ {string.Join(", ", cell.References.Select(types.Of))} }};");
            }
        });
    }

    private static void EmitArguments(SourceWriter writer, LevelModel level, CellModel cell)
    {
        writer.Write($"level, {cell.Competency}, {IdPath.EndOf(cell.Id, level.Id)}, ");
        if (cell.Source.Document == level.Source.Document && cell.Summary.Length == 0 && cell.Examples.Count == 0)
        {
            writer.Write($"{cell.Source.Line}");
        }
        else
        {
            writer.Write($"{DocumentOf(cell.Source, level.Source)}, {cell.Source.Line}, {Literal.Of(cell.Summary)}, ");
            EmitExamples(writer, cell.Examples);
        }

        foreach (var expectation in cell.Expectations)
        {
            writer.Line(",");
            EmitExpectation(writer, cell, expectation);
        }

        writer.Line(") { }");
    }

    private static void EmitExpectation(SourceWriter writer, CellModel cell, ExpectationModel expectation)
    {
        var isIdOfName = IsIdOfName(expectation, cell);
        if (isIdOfName && expectation.Source.Document == cell.Source.Document && WordsOfName.In(expectation.Text, expectation.Name) is { } words)
        {
            writer.Write($"Expect({expectation.Source.Line}, {words}, ");
        }
        else
        {
            writer.Write($"Expect({Literal.Of(isIdOfName ? null : expectation.Id)}, {Literal.Of(expectation.Name)}, {DocumentOf(expectation.Source, cell.Source)}, {expectation.Source.Line}, ");
        }

        writer.Write($"{Literal.Of(expectation.Text)}");
        foreach (var detail in expectation.Details)
        {
            writer.Write($", {Literal.Of(detail)}");
        }

        writer.Write(")");
    }

    private static void EmitExamples(SourceWriter writer, EquatableArray<string> examples)
    {
        if (examples.Count == 0)
        {
            writer.Write("null");
            return;
        }

        writer.Write("new string[] { ");
        for (var i = 0; i < examples.Count; i++)
        {
            writer.Write($"{(i > 0 ? ", " : "")}{Literal.Of(examples[i])}");
        }

        writer.Write(" }");
    }

    private static Literal DocumentOf(SourceLine source, SourceLine outer) => Literal.Of(source.Document == outer.Document ? null : source.Document);

    /// <summary>Whether the library makes this id of the name, which it does for ASCII alone (see its <c>Slug</c>).</summary>
    private static bool IsIdOfName(ExpectationModel expectation, CellModel cell)
    {
        if (!IdPath.IsBelow(expectation.Id, cell.Id))
        {
            return false;
        }

        foreach (var c in expectation.Name)
        {
            if (c >= '\u0080')
            {
                return false;
            }
        }

        var slug = Identifier.Slug(expectation.Name);
        return slug.Length == expectation.Id.Length - cell.Id.Length - 1 && expectation.Id.EndsWith(slug, StringComparison.Ordinal);
    }
}
