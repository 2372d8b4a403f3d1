namespace LadderGen.PackageTests;

/// <summary>The files that most consumers have.</summary>
internal static class Texts
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

    /// <summary>A project in which any warning fails the build, with documentation warnings on.</summary>
    /// <param name="properties">Its own properties.</param>
    /// <param name="items">Its items besides the reference to the package.</param>
    public static string Strict(string properties, string items = "{LadderGen}") => $"""
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
