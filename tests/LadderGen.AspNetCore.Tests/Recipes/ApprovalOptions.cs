namespace LadderGen.AspNetCore.Tests.Recipes;

public sealed class ApprovalOptions
{
    public SreLevel? Lowest { get; set; }
}
