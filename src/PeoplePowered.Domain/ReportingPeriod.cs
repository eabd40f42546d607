using NodaTime;

namespace PeoplePowered.Domain;

/// <summary>The period that a figure covers, both ends included, each as precisely as it is known.</summary>
public sealed record ReportingPeriod
{
    /// <summary>A period.</summary>
    /// <param name="start">The first day, month or year.</param>
    /// <param name="end">The last day, month or year.</param>
    /// <exception cref="ArgumentException">The period ends before it starts.</exception>
    public ReportingPeriod(PartialDate start, PartialDate end)
    {
        Start = Guard.Against.Null(start);
        End = Guard.Against.Null(end);
        if (end.Latest < start.Earliest)
            throw new ArgumentException($"The period ends ({end}) before it starts ({start}).", nameof(end));
    }

    /// <summary>The first day, month or year.</summary>
    public PartialDate Start { get; }

    /// <summary>The last day, month or year.</summary>
    public PartialDate End { get; }

    /// <summary>How many days it covers at most.</summary>
    internal int Days => Period.DaysBetween(Start.Earliest, End.Latest) + 1;

    /// <summary>Both ends, such as <c>2015-01 to 2017-12</c>.</summary>
    public override string ToString() => $"{Start} to {End}";
}
