namespace LadderGen.Generator.Emitting;

/// <summary>How many of a text's first words give a name, as the library makes it of them with <see cref="NameOfText"/>.</summary>
internal static class WordsOfName
{
    /// <summary>A name of more is written down.</summary>
    private const int MostWords = 30;

    /// <summary>Of <c>Leads incidents at night</c> and <c>LeadsIncidents</c> two; null if no number of words gives the name.</summary>
    public static int? In(string text, string name)
    {
        int words = 0, length = 0;
        var isInWord = false;
        foreach (var c in text)
        {
            if (NameOfText.IsApostrophe(c))
            {
                continue;
            }

            var isPart = NameOfText.IsPart(c);
            if (isPart)
            {
                if (!isInWord && (length == name.Length || ++words > MostWords))
                {
                    break;
                }

                if (length == name.Length || name[length] != NameOfText.Written(c, isInWord))
                {
                    return null;
                }

                length++;
            }

            isInWord = isPart;
        }

        return words is > 0 and <= MostWords && length == name.Length ? words : null;
    }
}
