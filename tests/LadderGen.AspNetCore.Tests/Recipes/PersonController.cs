using Microsoft.AspNetCore.Mvc;

namespace LadderGen.AspNetCore.Tests.Recipes;

public sealed class PersonController : Controller
{
    [HttpPost("/recipes/people")]
    public IActionResult Save(PersonForm form) => ModelState.IsValid ? Content($"{form.Level?.Title}") : ValidationProblem();

    public sealed class PersonForm
    {
        public Level? Level { get; set; }
    }
}
