namespace LadderGen.Compiler.Binding;

/// <summary>Adds a text to a list that has each text once.</summary>
internal static class AddingOnce
{
    public static void AddOnce(this List<string> texts, string text)
    {
        if (!texts.Contains(text))
        {
            texts.Add(text);
        }
    }
}
