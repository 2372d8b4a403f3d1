namespace LadderGen.EntityFrameworkCore;

/// <summary>A <see cref="Stored{TPart}"/> of any type.</summary>
internal interface IStored
{
    /// <summary>The part; null if no ladder has it.</summary>
    LadderPart? Part { get; }
}
