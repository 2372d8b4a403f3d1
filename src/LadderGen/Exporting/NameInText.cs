namespace LadderGen;

/// <summary>Decides whether a sheet has to write the id of an expectation next to its text.</summary>
internal static class NameInText
{
    /// <summary>
    /// Gets whether the first words of the text give the name of an expectation: <c>Leads incidents at night</c> gives
    /// <c>LeadsIncidents</c>. A name with letters beyond ASCII counts as given: no id can be written down for it.
    /// </summary>
    public static bool IsGiven(Expectation expectation)
    {
        string text = expectation.Text, name = expectation.Name;
        var length = 0;
        var isInWord = false;
        foreach (var c in text)
        {
            if (c is '\'' or '\u2019')
            {
                continue; // The word goes on behind an apostrophe.
            }

            var isPart = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (isPart)
            {
                if (length == name.Length)
                {
                    return !isInWord;
                }

                if (name[length++] != (isInWord ? c : char.ToUpperInvariant(c)))
                {
                    return !IsAscii(name);
                }
            }

            isInWord = isPart;
        }

        return length == name.Length || !IsAscii(name);
    }

    private static bool IsAscii(string name) => name.All(c => c < '\u0080');
}
