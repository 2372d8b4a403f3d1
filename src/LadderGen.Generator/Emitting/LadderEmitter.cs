using LadderGen.Compiler.Model;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the C# of a ladder.</summary>
/// <remarks>
/// <para>
/// A ladder, a level and the list of competencies are singletons in a static field of their own type. So touching one level builds that
/// level alone. What is built together with its owner, such as the expectations of a level, is a field of it: a property would cost the
/// compiler a method, which is more than all else it does for the member.
/// </para>
/// <para>
/// Constructors use what is further out only (an expectation its list, a list its level, a level its ladder). So no order of first
/// uses meets an object that is half built.
/// </para>
/// </remarks>
internal static class LadderEmitter
{
    /// <summary>Returns the source of one ladder, which depends on the arguments alone.</summary>
    public static SourceText Emit(LadderModel ladder, EmitOptions options) => SourceFile.Write(options, writer =>
    {
        var types = new TypeNames(ladder.Name, options);
        writer.Block($"{options.Visibility} static partial class Ladders", () =>
        {
            writer.Summary(ladder.Title, ladder.Description);
            writer.GeneratedAttributes();
            writer.Line($"public static {types.Ladder} {TypeNames.Identifier(ladder.Name)} => {types.Ladder}.Instance;");
            foreach (var old in ladder.OldNames)
            {
                writer.Line();
                writer.Inherit(TypeNames.Identifier(ladder.Name));
                writer.GeneratedAttributes();
                writer.Obsolete(old, ladder.Name);
                writer.Line($"public static {types.Ladder} {TypeNames.Identifier(old)} => {types.Ladder}.Instance;");
            }
        });
        writer.Line();
        LadderTypeEmitter.Emit(writer, ladder, types, options);
        writer.Line();
        LevelTypeEmitter.Emit(writer, ladder, types, options);
        writer.Line();
        CompetenciesEmitter.Emit(writer, ladder, types, options);
        writer.Line();
        IdsEmitter.Emit(writer, ladder, types, options);
    });
}
