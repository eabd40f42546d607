using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>An input of a case, once, however many lines share it.</summary>
internal sealed record ProgramInput(string Name, UncertainNumber Number, bool IsFraction, bool IsOptimism, bool ScalesAll)
{
    /// <summary>The number, or both ends, at which workings are shown: the mean, of bounds alone their ends.</summary>
    public Statistics.Interval AtMean => Number.Mean;

    /// <summary>Whether the input can be a number at all.</summary>
    public bool CanBe(double value) => IsFraction ? value is >= 0 and <= 1 : value >= 0 || AtMean.Lower < 0;
}
