using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Model;

namespace LadderGen.Tests.Fuzzing;

/// <summary>The coverage check for documents that are spoilt.</summary>
internal static class LostWords
{
    public static IReadOnlyList<string> Of(BoundLadder ladder, LadderModel model, (string Name, string Text)[] files) => [];
}
