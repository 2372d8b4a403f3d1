namespace LadderGen.Tests.Corpus;

/// <summary>The declarations of the real ladders in <c>shared/corpus</c>.</summary>
internal static class CorpusDeclarations
{
    /// <summary>The declaration that an author would write for the documents, by folder.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["37signals-ops-matrix"] = """
            ladder: Ops
            role: SRE
            """,
        ["37signals-ops-headings"] = """
            ladder: Ops
            role: SRE
            """,
        ["37signals-support-two-ladders"] = """
            ladder: Support
            part: Titles for Customer Support
            role: Customer Support Rep
            ---
            ladder: SupportLeadership
            part: Titles for Customer Support Leadership
            role: Customer Support
            levels:
              - Manager: Customer Support Manager (M1)
              - Senior: Senior Customer Support Manager (M2)
              - Head: Head of Customer Support (M3)
            """,
        ["octopus-sre"] = """
            ladder: Sre
            role: Site Reliability Engineer
            aliases: { Domain expertise: [Domain Expertise] }
            """,
        ["codecademy-engineering"] = """
            ladder: Engineering
            documents: README.md
            levels:
              - Apprentice: Software Engineering Apprentice
              - SoftwareEngineer: Software Engineer
              - SoftwareEngineer2: Software Engineer 2
              - Senior: Senior Software Engineer
              - Staff: Staff Software Engineer
            ignore: [FAQ]
            """,
        ["invitation-homes-ic"] = """
            ladder: Engineer
            levels:
              - SoftwareEngineerI: Software Engineer I
              - SoftwareEngineerII: Software Engineer II
              - SoftwareEngineerIII: Software Engineer III
              - SoftwareEngineerIV: Software Engineer IV / Salesforce Platform Manager
              - Staff: Staff Engineer
            """,
        ["liefery-developer"] = """
            ladder: Developer
            role: Developer
            """,
        ["trustlayer-skills"] = """
            ladder: Skills
            """,
        ["mews-competencies"] = """
            ladder: Engineering
            levels: [Beginner, Intermediate, Advanced, Expert, Leading Expert]
            """,
        ["mattermost-pm"] = """
            ladder: ProductManager
            levels:
              - Level1: "Level 1: Product Manager I"
              - Level2: "Level 2: Product Manager I"
              - Level3: "Level 3: Product Manager II"
              - Level4: "Level 4: Product Manager II"
              - Level5: "Level 5: Senior Product Manager"
              - Level6: "Level 6: Senior Product Manager"
              - Level7: "Level 7: Staff Product Manager"
              - Level8: "Level 8: Principal Product Manager"
              - Level9: "Level 9: Distinguished Product Manager"
            """,
        ["jorgef-developer"] = """
            ladder: Developer
            role: Developer
            ignore: [Level, Other Pages]
            """,
    };
}
