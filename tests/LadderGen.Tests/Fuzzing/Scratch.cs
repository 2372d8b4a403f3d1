using Xunit.Abstractions;
namespace LadderGen.Tests.Fuzzing;
public sealed class Scratch(ITestOutputHelper o)
{
    [Fact] public void X()
    {
        foreach (var t in new[] {
          "---\nladder: A\nlevels: [Beginner, Expert]\n---\n## Delivery\n- **Beginner**\n  - Ships\n- **Expert**\n  - Ships all\n## Domain\nKnowledge of it.\n- **Beginner**\n",
          "---\nladder: A\nlevels: [Beginner, Expert]\n---\n## Delivery\n- **Beginner**\n  - Ships\n- **Expert**\n  - Ships all\n## Domain\nKnowledge of it.\n",
          "---\nladder: A\nlevels: [Beginner, Expert]\n---\n## Delivery\n- **Beginner**\n  - Ships\n- **Expert**\n  - Ships all\n## Domain\nKnowledge of it.\n### Beginner\n",
          "---\nladder: A\nlevels: [Beginner, Expert]\n---\n## Delivery\n- **Beginner**\n  - Ships\n- **Expert**\n  - Ships all\n## Domain\u000b\u000cKnowledge of it.\n- **Beginner**\n",
        }) { var b = TestLadder.Bind(t); o.WriteLine(string.Join("\n", b.Log())); o.WriteLine(b.Text()); o.WriteLine("-----"); }
    }
}
