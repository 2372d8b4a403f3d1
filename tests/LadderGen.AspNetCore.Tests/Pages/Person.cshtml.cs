using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LadderGen.AspNetCore.Tests.Pages;

/// <summary>A form as an HR tool has it: the level that somebody has, and the one they want to reach.</summary>
[IgnoreAntiforgeryToken]
public sealed class PersonModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SreLevel? Level { get; set; } = Ladders.Sre.Senior;

    [BindProperty]
    public SreLevel? Goal { get; set; } = Ladders.Sre.Senior;

    /// <summary>A mistake: of a level of any ladder, a form cannot know the ladder.</summary>
    [BindProperty]
    public Level? Any { get; set; }

    public SelectList Choices { get; } = new(Ladders.Sre.Levels, "Id", "Title");

    public IActionResult OnPost() =>
        ModelState.IsValid ? Content($"saved {Level?.Name ?? "nothing"}") : BadRequest(ModelState);
}
