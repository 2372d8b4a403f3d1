using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>A competency and its name.</summary>
/// <param name="Placed">The competency.</param>
/// <param name="Name">The name that its words give. The model has another one if that is reserved.</param>
/// <param name="Model">The competency in the model.</param>
internal sealed record NamedCompetency(PlacedCompetency Placed, string Name, CompetencyModel Model)
{
    /// <summary>The competency's part of each id.</summary>
    public string Slug { get; } = Identifier.Slug(Name);
}
