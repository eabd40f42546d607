namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>What is known of learning at each of the four levels.</summary>
/// <param name="Programme">The programme's name.</param>
/// <param name="Levels">Each of the four levels, in Kirkpatrick's order; those where nothing was measured say so.</param>
/// <param name="Caveats">What is to be said about it, each gain's own caveats included.</param>
/// <param name="Made">How it was made.</param>
public sealed record LearningGainsAssessment(string Programme, ValueList<LevelGains> Levels, ValueList<Caveat> Caveats, Made Made)
{
    /// <summary>What is known at one level.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not defined.</exception>
    public LevelGains At(KirkpatrickLevel level) => Levels.FirstOrDefault(entry => entry.Level == level)
        ?? throw new ArgumentOutOfRangeException(nameof(level), level, $"{level:D} is not a defined {nameof(KirkpatrickLevel)}.");

    /// <summary>The levels in lines, invariant.</summary>
    public override string ToString() => string.Join('\n', Levels);
}
