using LadderGen.Tests.Emitting;
using Xunit.Abstractions;
namespace LadderGen.Tests.Fuzzing;
public sealed class Scratch(ITestOutputHelper o)
{
    [Fact] public void X()
    {
        foreach (var t in new[] {
          "---\nladder: A\n---\n# L1\n## B\n- Guided a f<summary>irst database\n- Found two\n",
          "---\nladder: A\n---\n# L1\n## B\n- Found\n\n<summary>Example\n",
          "---\nladder: A\n---\n# L1\n## B\n- Found\n\n<summary>Example words that\n\n- More\n",
          "---\nladder: A\n---\nThese levels th<table><tr><td>e Product. More.\n\n# L1\n| Principle | Competencies | Expectations |\n|---|---|---|\n| Owner | Scope | Designs |\n",
          "---\nladder: A\n---\n<table><tr><td>\n# Titles for Ops\n\n## Junior SRE (L1)\n\n### Skill\n\n- Competent\n",
        }) { var b = TestLadder.Bind(t); o.WriteLine(string.Join("\n", b.Log())); if (b.Model is {} m) { o.WriteLine(b.Text()); } o.WriteLine("-----"); }
    }
}
