using LadderGen;
using LadderGen.AspNetCore;
using Microsoft.AspNetCore.Authorization;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds levels to the conditions of a policy.</summary>
public static class LevelPolicyExtensions
{
    /// <summary>
    /// Requires a level, or one above it in the same ladder, as a claim of the type <see cref="LadderClaimTypes.Level"/>.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="level">The lowest level that is enough.</param>
    /// <returns><paramref name="policy"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="level"/> is retired, or is the shared level of its ladder.</exception>
    /// <example>
    /// <code>
    /// app.MapPost("/promotions", Promote).RequireAuthorization(policy => policy.RequireLevel(Ladders.Sre.Senior));
    /// </code>
    /// </example>
    public static AuthorizationPolicyBuilder RequireLevel(this AuthorizationPolicyBuilder policy, Level level)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.AddRequirements(new LevelRequirement(level));
    }
}
