using PeoplePowered.Domain.Aggregation;

namespace OutcomeAggregation;

/// <summary>Tells on the error stream, every second once the work has taken more than one, what it is doing.</summary>
internal sealed class SlowProgress : IProgress<ReviewProgress>, IDisposable
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private readonly Timer _timer;
    private volatile string _doing = "reading";

    public SlowProgress() => _timer = new Timer(_ => Console.Error.WriteLine($"still {_doing} ..."), state: null, s_second, s_second);

    /// <summary>Says what begins now.</summary>
    public void Now(string doing) => _doing = doing;

    public void Report(ReviewProgress value) => _doing = FormattableString.Invariant($"aggregating: {value.Done} of {value.All} outcomes done");

    public void Dispose() => _timer.Dispose();
}
