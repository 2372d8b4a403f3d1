using Microsoft.AspNetCore.Authorization;

namespace LadderGen.AspNetCore;

/// <summary>
/// Requires a level, or one above it in the same ladder: a claim of the type <see cref="LadderClaimTypes.Level"/> has its id. A level of
/// another ladder, a retired one and an id that the ladder does not have do not fulfill the requirement.
/// </summary>
public sealed class LevelRequirement : AuthorizationHandler<LevelRequirement>, IAuthorizationRequirement
{
    /// <summary>Makes a requirement.</summary>
    /// <param name="level">The lowest level that is enough.</param>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="level"/> is not one of <see cref="Ladder.Levels"/>, so none is above it.
    /// </exception>
    public LevelRequirement(Level level)
    {
        ArgumentNullException.ThrowIfNull(level);
        Level = level.Rank > 0
            ? level
            : throw new ArgumentException($"'{level.Id}' is not one of the levels that people have.", nameof(level));
    }

    /// <summary>The lowest level that is enough.</summary>
    public Level Level { get; }

    /// <summary>Returns what logs say of the requirement.</summary>
    /// <returns>The id of the level, in a sentence.</returns>
    public override string ToString() => $"{nameof(LevelRequirement)}: the claim '{LadderClaimTypes.Level}' is '{Level}' or above.";

    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, LevelRequirement requirement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(requirement);
        if (context.User.FindAll(LadderClaimTypes.Level).Any(claim => requirement.IsMetBy(claim.Value)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    // An earlier id, from before a renaming, is found too.
    private bool IsMetBy(string id) => Level.Ladder.TryFind(id, out var part) && part is Level level && level.IsAtLeast(Level);
}
