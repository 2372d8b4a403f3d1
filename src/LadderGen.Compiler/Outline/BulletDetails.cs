using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Sorts what is nested in a statement: details of it, tables, and bullets that hold examples.</summary>
internal sealed class BulletDetails
{
    public List<MappedText> Details { get; } = [];

    public List<Table> Tables { get; } = [];

    public List<Bullet> Examples { get; } = [];

    public void Add(Block block)
    {
        switch (block)
        {
            case BulletList list:
                list.Bullets.ForEach(Add);
                break;

            case Table table:
                Tables.Add(table);
                break;

            case Leaf leaf:
                Details.Add(leaf.Words);
                break;

            case Container container:
                container.Blocks.ForEach(Add);
                break;
        }
    }

    private void Add(Bullet bullet)
    {
        if (bullet.IsExamples)
        {
            Examples.Add(bullet);
        }
        else
        {
            Details.Add(bullet.Words);
            bullet.Nested.ForEach(Add);
        }
    }
}
