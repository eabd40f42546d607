using System.Diagnostics;
using PeoplePowered.Domain.Aggregation;

namespace OutcomeAggregation;

/// <summary>Tells on the error stream how far the work has come, once it has taken more than a second.</summary>
internal sealed class SlowProgress : IProgress<ReviewProgress>
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _nextAt = TimeSpan.FromSeconds(1);

    public void Report(ReviewProgress value)
    {
        var elapsed = Stopwatch.GetElapsedTime(_started);
        if (elapsed < _nextAt)
            return;
        _nextAt = elapsed + TimeSpan.FromSeconds(1);
        Console.Error.WriteLine(FormattableString.Invariant($"{value.Done} of {value.All} outcomes done"));
    }
}
