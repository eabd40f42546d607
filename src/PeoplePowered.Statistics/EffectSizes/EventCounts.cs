using System.Runtime.CompilerServices;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Events over exposure in one arm, perhaps with a continuity correction in the events.</summary>
/// <param name="Events">How many events.</param>
/// <param name="Exposure">The person-time at risk.</param>
internal readonly record struct EventCounts(double Events, double Exposure)
{
    public double Rate => Events / Exposure;

    public double RateVariance => Rate / Exposure;

    public static EventCounts Of(
        long events,
        double exposure,
        [CallerArgumentExpression(nameof(events))] string eventsName = "",
        [CallerArgumentExpression(nameof(exposure))] string exposureName = "")
    {
        Guard.Against.Negative(events, eventsName);
        if (!(exposure > 0 && double.IsFinite(exposure)))
            throw new ArgumentOutOfRangeException(exposureName, exposure, FormattableString.Invariant($"Required input {exposureName} must be a positive, finite amount of person-time, but was {exposure}."));
        return new EventCounts(events, exposure);
    }

    public EventCounts Plus(double amount) => this with { Events = Events + amount };
}
