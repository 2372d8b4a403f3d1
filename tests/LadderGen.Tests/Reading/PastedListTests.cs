namespace LadderGen.Tests.Reading;

/// <summary>A list is a list by what a person sees, whatever became of its marks on the way through the clipboard.</summary>
public sealed class PastedListTests
{
    /// <summary>Gets pairs of lines with the marks that people paste.</summary>
    public static TheoryData<string, string> Marks => new()
    {
        { "• Grills fish", "• Salts it" },
        { "•Grills fish", "•Salts it" },
        { "·\tGrills fish", "·\tSalts it" },
        { "\uF0B7\tGrills fish", "\uF0B7\tSalts it" },
        { "\uF0A7 Grills fish", "\uF0A7 Salts it" },
        { "■ Grills fish", "■ Salts it" },
        { "◆Grills fish", "◆Salts it" },
        { "➢ Grills fish", "➢ Salts it" },
        { "❖ Grills fish", "❖ Salts it" },
        { "– Grills fish", "– Salts it" },
        { "—Grills fish", "—Salts it" },
        { "‑ Grills fish", "‑ Salts it" },
        { "-Grills fish", "-Salts it" },
        { "*Grills fish", "*Salts it" },
        { "-- Grills fish", "-- Salts it" },
        { "-> Grills fish", "-> Salts it" },
        { "⇒ Grills fish", "⇒ Salts it" },
        { "» Grills fish", "» Salts it" },
        { "✔️ Grills fish", "✔️ Salts it" },
        { "✅ Grills fish", "✅ Salts it" },
        { "§ Grills fish", "§ Salts it" },
        { "~ Grills fish", "~ Salts it" },
        { "o Grills fish", "o Salts it" },
        { "\\- Grills fish", "\\- Salts it" },
        { "\u200B- Grills fish", "\u200B- Salts it" },
        { "-\u200BGrills fish", "-\u200BSalts it" },
        { "-\u00A0Grills fish", "-\u00A0Salts it" },
        { "[ ] Grills fish", "[x] Salts it" },
        { "☐ Grills fish", "☑ Salts it" },
        { "1.Grills fish", "2.Salts it" },
        { "1\\. Grills fish", "2\\. Salts it" },
        { "(1) Grills fish", "(2) Salts it" },
        { "a) Grills fish", "b) Salts it" },
        { "(a) Grills fish", "(b) Salts it" },
        { "A. Grills fish", "B. Salts it" },
        { "i. Grills fish", "ii. Salts it" },
        { "I) Grills fish", "II) Salts it" },
        { "1.1 Grills fish", "1.2 Salts it" },
        { "① Grills fish", "② Salts it" },
        { "1️⃣ Grills fish", "2️⃣ Salts it" },
        { "1 - Grills fish", "2 - Salts it" },
        { "1– Grills fish", "2– Salts it" },
        { "1] Grills fish", "2] Salts it" },
        { "[1] Grills fish", "[2] Salts it" },
        { "{1} Grills fish", "{2} Salts it" },
        { "1.- Grills fish", "2.- Salts it" },
        { "1.) Grills fish", "2.) Salts it" },
        { "1° Grills fish", "2° Salts it" },
        { "1、Grills fish", "2、Salts it" },
        { "a] Grills fish", "b] Salts it" },
        { "A – Grills fish", "B – Salts it" },
        { "i – Grills fish", "ii – Salts it" },
    };

    /// <summary>Gets pairs of lines with a colon, which a bullet may have after a name too.</summary>
    public static TheoryData<string, string> Colons => new()
    {
        { "1: Grills fish", "2: Salts it" },
        { "1 : Grills fish", "2 : Salts it" },
        { "a: Grills fish", "b: Salts it" },
        { "I: Grills fish", "II: Salts it" },
        { "(1): Grills fish", "(2): Salts it" },
    };

    /// <summary>Gets marks that are bullets even on a line alone.</summary>
    public static TheoryData<string> MarksAlone =>
    [
        "• Grills fish", "·Grills fish", "– Grills fish", "— Grills fish", "→ Grills fish", "✓ Grills fish",
        "(1) Grills fish", "a) Grills fish", "i. Grills fish", "A) Grills fish", "~ Grills fish", "o Grills fish", "§ Grills fish",
    ];

    [Theory]
    [MemberData(nameof(Marks))]
    public void Lines_with_a_mark_are_bullets(string first, string second)
    {
        const string expected = "[Heat] - Grills fish\n[Heat] - Salts it";
        $"# Heat\n{first}\n{second}\n".Gives(expected);
        $"# Heat\n\n{first}\n\n{second}\n".Gives(expected);
        $"# Heat\r\n\r\n    {first}\r\n    {second}\r\n".Replace("\\", "").Gives(expected);
    }

    [Theory]
    [MemberData(nameof(Colons))]
    public void Lines_that_count_with_a_colon_are_bullets(string first, string second)
    {
        const string expected = "[Heat] - Grills fish\n[Heat] - Salts it";
        $"# Heat\n{first}\n{second}\n".Gives(expected);
        $"# Heat\n\n{first}\n\n{second}\n".Gives(expected);
        $"<h1>Heat</h1><p>{first}</p>\n<p>{second}</p>".GivesHtml(expected);
        $"| Skill | Junior |\n|---|---|\n| Heat | {first}<br>{second} |".Gives("| Skill | Junior\n| Heat | Grills fish ; Salts it");
    }

    [Theory]
    [InlineData("2024 - the year of the oven.\n2025 - the year of the till.")]
    [InlineData("2: the oven\n3: the till")]
    [InlineData("1 - 2 ovens, and\n3 - 4 tills")]
    [InlineData("1 % of flour,\n2 % of salt")]
    [InlineData("1/2 of the flour,\n2/3 of the salt")]
    [InlineData("1: alone")]
    public void Lines_that_do_not_count_from_one_are_not(string lines) =>
        $"# Heat\n{lines}\n".Gives($"[Heat] . {lines.Replace('\n', ' ')}");

    [Theory]
    [MemberData(nameof(Marks))]
    public void So_are_paragraphs_and_lines_of_a_web_page(string first, string second)
    {
        (first, second) = (first.Replace("\\", ""), second.Replace("\\", ""));
        const string expected = "[Heat] - Grills fish\n[Heat] - Salts it";
        $"<h1>Heat</h1><p>{first}</p>\n<p>{second}</p>".GivesHtml(expected);
        $"<h1>Heat</h1><div>{first}<br>{second}</div>".GivesHtml(expected);
        $"<h1>Heat</h1><ul><li>{first}</li><li>{second}</li></ul>".GivesHtml(expected);
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void So_are_lines_of_a_cell(string first, string second)
    {
        (first, second) = (first.Replace("\\", ""), second.Replace("\\", ""));
        const string expected = "| Skill | Junior\n| Heat | Grills fish ; Salts it";
        $"| Skill | Junior |\n|---|---|\n| Heat | {first}<br>{second} |".Gives(expected);
        $"Skill,Junior\nHeat,\"{first}\n{second}\"\n".GivesCsv(expected);
    }

    [Theory]
    [MemberData(nameof(MarksAlone))]
    public void Some_marks_need_no_second_line(string line) => $"# Heat\n\n{line}\n".Gives("[Heat] - Grills fish");

    [Theory]
    [InlineData("- • Grills fish\n- • Salts it")]
    [InlineData("- – Grills fish\n- – Salts it")]
    [InlineData("* - Grills fish\n* - Salts it")]
    [InlineData("- 1) Grills fish\n- 2) Salts it")]
    [InlineData("- [] Grills fish\n- [ ] Salts it")]
    [InlineData("- [x]Grills fish\n- ☐ Salts it")]
    [InlineData("- Grills fish\n· Salts it")]
    [InlineData("- Grills fish\n– Salts it")]
    [InlineData("1. Grills fish\n- Salts it")]
    [InlineData("- Grills fish\n\n• Salts it")]
    [InlineData("- > Grills fish\n- Salts it")]
    [InlineData("1. Grills fish\n2.Salts it")]
    [InlineData("• Grills fish • Salts it")]
    [InlineData("· Grills\nfish\n· Salts it")]
    [InlineData("```\n- Grills fish\n- Salts it\n```")]
    [InlineData("~~~text\n• Grills fish\n• Salts it\n~~~")]
    [InlineData("\t- Grills fish\n\t- Salts it")]
    [InlineData("(1) Grills fish\n(1) Salts it")]
    [InlineData("a) Grills fish\na) Salts it")]
    [InlineData("``` \n- Grills fish \n- Salts it\t\n``` ")]
    [InlineData("      1. Grills fish\n      2. Salts it")]
    public void Doubled_mixed_and_indented_marks_are_one_list(string list) =>
        $"# Heat\n\n{list}\n".Gives("[Heat] - Grills fish\n[Heat] - Salts it");

    [Theory]
    [InlineData("·\tGrills\no\tfish\no\tmeat\n·\tSalts it")]
    [InlineData("•\tGrills\n\to\tfish\n\to\tmeat\n•\tSalts it")]
    [InlineData("– Grills\n    – fish\n    – meat\n– Salts it")]
    [InlineData("    - Grills\n        - fish\n        - meat\n    - Salts it")]
    [InlineData("•\tGrills\n  •\tfish\n  •\tmeat\n•\tSalts it")]
    [InlineData("-\tGrills\n  -\tfish\n  -\tmeat\n-\tSalts it")]
    [InlineData("1. Grills\n  1. fish\n  2. meat\n2. Salts it")]
    [InlineData("-Grills\n  - fish\n  - meat\n-Salts it")]
    [InlineData("→ Grills\n  - fish\n  - meat\n→ Salts it")]
    [InlineData("- Grills\n  - fish\n  - meat\n-Salts it")]
    [InlineData("- Grills\n  -Fish\n  -Meat\n- Salts it", "Fish", "Meat")]
    [InlineData("- Grills\n◦ fish\n◦ meat\n- Salts it")]
    [InlineData("```\n- Grills\n  - fish\n  - meat\n- Salts it\n```")]
    [InlineData("> - Grills\n>   - fish\n>   - meat\n> - Salts it", "fish", "meat", ">")]
    public void A_deeper_mark_is_a_detail(string list, string first = "fish", string second = "meat", string kind = "-") =>
        $"# Heat\n\n{list}\n".Gives($"[Heat] {kind} Grills / {first} / {second}\n[Heat] {kind} Salts it");

    [Theory]
    [InlineData(" 9. Grills fish\n10. Salts it")]
    [InlineData("1. Grills fish\n  2. Salts it")]
    [InlineData("- Grills fish\n - Salts it")]
    [InlineData("  - Grills fish\n- Salts it")]
    [InlineData("○ Grills fish\n○ Salts it")]
    public void A_ragged_list_is_one_list(string list) => $"# Heat\n\n{list}\n".Gives("[Heat] - Grills fish\n[Heat] - Salts it");

    [Fact]
    public void A_mark_after_a_sentence_begins_a_bullet() =>
        "# Heat\n- Grills fish.\n~ Salts it".Gives("[Heat] - Grills fish.\n[Heat] - Salts it");

    [Fact]
    public void A_text_above_describes() =>
        "# Heat\nA cook:\n– Grills fish\n– Salts it".Gives("[Heat] > A cook:\n[Heat] - Grills fish\n[Heat] - Salts it");

    [Theory]
    [InlineData("Grills fish\n– with lemon –\nand salts it", "Grills fish – with lemon – and salts it")]
    [InlineData("Works at\n-5 degrees and\n+40 degrees", "Works at -5 degrees and +40 degrees")]
    [InlineData("O cozinheiro grelha\no peixe", "O cozinheiro grelha o peixe")]
    [InlineData("A. Smith grills fish", "A. Smith grills fish")]
    [InlineData("I. e. grills fish", "I. e. grills fish")]
    [InlineData("2024 was the year\n2025 is not", "2024 was the year 2025 is not")]
    [InlineData("*Grills* fish\n*Salts* it", "Grills fish Salts it")]
    public void A_dash_or_number_in_a_sentence_stays_one(string text, string expected) =>
        $"# Heat\n\n{text}\n".Gives($"[Heat] . {expected}");

    [Theory]
    [InlineData("- Grills fish\n– with lemon –\nand salts it", "Grills fish – with lemon – and salts it")]
    [InlineData("- Grills fish\n  – with lemon – and salts it", "Grills fish – with lemon – and salts it")]
    [InlineData("- ✗ Burns fish", "✗ Burns fish")]
    [InlineData("- ✅ Grills fish", "✅ Grills fish")]
    [InlineData("- 5 fish", "5 fish")]
    public void So_does_one_in_a_bullet(string list, string expected) => $"# Heat\n\n{list}\n".Gives($"[Heat] - {expected}");

    [Fact]
    public void Code_in_a_language_is_not_a_list() => "# Heat\n```yaml\n- fish\n- meat\n```\n".Gives("[Heat] . - fish - meat");

    [Fact]
    public void Bold_lines_that_count_are_labels() =>
        "**1. Heat**\n\nGrills fish\n\n**2. Cold**\n\nMakes ice".Gives("[1. Heat] . Grills fish\n[2. Cold] . Makes ice");

    [Fact]
    public void Who_said_a_quote_is_not_a_bullet() =>
        "# Heat\n> Fire is fire.\n\n— Anna\n\n- Grills".Gives("[Heat] > Fire is fire.\n[Heat] > — Anna\n[Heat] - Grills");

    [Theory]
    [InlineData("→ Grills fish.\n→ Salts it.")]
    [InlineData("o\tGrills fish.\no\tSalts it.")]
    [InlineData("\uF0B7\tGrills fish.\n\uF0B7\tSalts it.")]
    [InlineData("a) Grills fish.\nb) Salts it.")]
    [InlineData("i. Grills fish.\nii. Salts it.")]
    [InlineData("[ ] Grills fish.\n☐ Salts it.")]
    [InlineData("✓ Grills fish.\n■ Salts it.")]
    public void A_page_of_plain_text_has_the_same_marks(string list) =>
        $"Heat\n{list}\n".GivesPlain("[Heat] - Grills fish.\n[Heat] - Salts it.");

    [Theory]
    [InlineData("Eg. a pike")]
    [InlineData("Eg: a pike")]
    [InlineData("E.g., a pike")]
    [InlineData("For example: a pike")]
    [InlineData("For instance, a pike")]
    [InlineData("Example: a pike")]
    [InlineData("Ex. a pike")]
    [InlineData("z. B. a pike")]
    [InlineData("Zum Beispiel: a pike")]
    [InlineData("p. ex. a pike")]
    [InlineData("Par exemple, a pike")]
    [InlineData("Por ejemplo: a pike")]
    [InlineData("Exemplo: a pike")]
    public void An_example_may_be_marked_in_other_words(string example) =>
        $"# Heat\n- Grills fish\n- {example}\n".Gives("[Heat] - Grills fish\n[Heat] e.g. a pike");

    [Theory]
    [InlineData("Example of a good cook")]
    [InlineData("Exemplary")]
    [InlineData("Exchanges recipes")]
    [InlineData("For examples of this, asks")]
    public void A_word_that_only_begins_so_is_a_text(string text) => $"# Heat\n- {text}\n".Gives($"[Heat] - {text}");

    [Fact]
    public void A_colon_ends_a_heading_without_being_part_of_it() => "# Heat:\n## Fish ：\n- Grills".Gives("[Heat] [Fish] - Grills");

    [Fact]
    public void A_line_without_a_mark_goes_on_with_the_one_above() =>
        "Skill,Junior\nHeat,\"- Grills\n  fish\n- Salts it\"\n".GivesCsv("| Skill | Junior\n| Heat | Grills fish ; Salts it");

    [Fact]
    public void A_broken_line_end_divides_a_cell() => "| a | b |\n|---|---|\n| x | y</br>z |".Gives("| a | b\n| x | y ; z");
}
