using LadderGen.Compiler;
using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type of what one level expects of one competency.</summary>
internal static class ExpectationsEmitter
{
    private const string Lists = LibraryTypes.CompetencyExpectations + "[]";

    public static void Emit(SourceWriter writer, LadderModel ladder, LevelModel level, CellModel cell, TypeNames types)
    {
        var competency = ladder.Competencies[cell.Competency];
        var type = TypeNames.OfExpectations(competency);
        writer.Inherit(TypeNames.Identifier(competency.Name));
        writer.Block($"public sealed class {type} : {LibraryTypes.CompetencyExpectations}", () =>
        {
            writer.Line($"internal {type}({LibraryTypes.Level} level)");
            writer.Indented(() => EmitBaseCall(writer, level, cell, competency));
            writer.Braces(() =>
            {
                foreach (var expectation in cell.Expectations)
                {
                    EmitAssignment(writer, cell, expectation);
                }
            });
            foreach (var expectation in cell.Expectations)
            {
                EmitField(writer, expectation);
            }

            RetiredEmitter.EmitExpectations(writer, ladder, cell, types);

            if (cell.References.Count > 0)
            {
                writer.Line();
                writer.Line("/// <inheritdoc/>");
                writer.Block(
                    $"protected override {Lists} CreateReferences() => new {Lists}",
                    () =>
                    {
                        foreach (var reference in cell.References)
                        {
                            writer.Line(types.Of(reference) + ",");
                        }
                    },
                    ";");
            }
        });
    }

    private static void EmitBaseCall(SourceWriter writer, LevelModel level, CellModel cell, CompetencyModel competency)
    {
        if (cell.Summary.Length == 0 && cell.Examples.Count == 0 && cell.Source.Document == level.Source.Document)
        {
            writer.Line($": base(level, {Literal.Of(competency.Name)}, {Literal.Of(cell.Id)}, line: {cell.Source.Line})");
            return;
        }

        writer.Call(": base", () =>
        {
            writer.Argument("level");
            writer.Argument($"{Literal.Of(competency.Name)}");
            writer.Argument($"{Literal.Of(cell.Id)}");
            writer.Argument($"line: {cell.Source.Line}");
            if (cell.Summary.Length > 0)
            {
                writer.Argument($"summary: {Literal.Of(cell.Summary)}");
            }

            EmitTexts(writer, "examples", cell.Examples);
            EmitDocument(writer, cell.Source, level.Source);
        });
    }

    private static void EmitAssignment(SourceWriter writer, CellModel cell, ExpectationModel expectation) =>
        writer.Call(
            $"{TypeNames.Identifier(expectation.Name)} = Expect",
            () =>
            {
                writer.Argument($"{Literal.Of(expectation.Id)}");
                writer.Argument($"{Literal.Of(expectation.Name)}");
                writer.Argument($"line: {expectation.Source.Line}");
                writer.Argument($"{Literal.Of(expectation.Text)}");
                EmitTexts(writer, "details", expectation.Details);
                EmitDocument(writer, expectation.Source, cell.Source);
            },
            ";");

    private static void EmitField(SourceWriter writer, ExpectationModel expectation)
    {
        var name = TypeNames.Identifier(expectation.Name);
        writer.Line();
        writer.SummaryAt(expectation.Source.WithoutFolder(), expectation.Text);
        writer.Line($"public readonly {LibraryTypes.Expectation} {name};");
        foreach (var old in expectation.OldNames)
        {
            writer.Line();
            writer.Inherit(name);
            writer.Obsolete(old, expectation.Name);
            writer.Line($"public {LibraryTypes.Expectation} {TypeNames.Identifier(old)} => {name};");
        }
    }

    private static void EmitTexts(SourceWriter writer, string name, EquatableArray<string> texts)
    {
        if (texts.Count > 0)
        {
            writer.Argument($"{name}: new[] {{ {string.Join(", ", texts.Select(text => Literal.Of(text).ToString()))} }}");
        }
    }

    private static void EmitDocument(SourceWriter writer, SourceLine source, SourceLine outer)
    {
        if (source.Document != outer.Document)
        {
            writer.Argument($"document: {Literal.Of(source.Document)}");
        }
    }
}
