using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LadderGen.AspNetCore.Tests.Pages;

/// <summary>A form of an HR tool: the level that somebody has, and the one that they want to reach.</summary>
[IgnoreAntiforgeryToken]
public sealed class PersonModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SreLevel? Level { get; set; } = Ladders.Sre.Senior;

    [BindProperty]
    public SreLevel? Goal { get; set; } = Ladders.Sre.Senior;

    /// <summary>A form cannot know the ladder of a <c>Level</c>. <c>AddLadders</c> gives it the ladders.</summary>
    [BindProperty(SupportsGet = true)]
    public Level? Any { get; set; }

    public SelectList Choices { get; } = new(Ladders.Sre.Levels, "Id", "Title");

    public SelectList AnyChoices { get; } = new(Ladders.All.SelectMany(l => l.Levels), "Id", "Title");

    public IActionResult OnPost() =>
        ModelState.IsValid ? Content($"saved {Level?.Name ?? "nothing"}") : BadRequest(ModelState);
}
