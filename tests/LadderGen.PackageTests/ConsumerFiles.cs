namespace LadderGen.PackageTests;

/// <summary>The files that most consumers need.</summary>
internal static class ConsumerFiles
{
    public const string Ladder = """
        ---
        ladder: Sre
        role: SRE
        ---
        # Site reliability

        ## Junior SRE
        ### Mastery
        - Follows a runbook with help
        ### Communication
        - Says what was done & why, <at once>

        ## Senior SRE
        ### Mastery
        - Writes the runbooks others follow
        - Takes the pager without a second person
        ### Communication
        - Leads the review after an outage

        """;

    /// <summary>A project file with which any warning fails the build, documentation warnings included.</summary>
    /// <param name="properties">More properties.</param>
    /// <param name="items">The items, by default the reference to the package.</param>
    public static string StrictProject(string properties, string items = "{LadderGen}") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;
}
