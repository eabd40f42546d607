using System.Text.Json.Serialization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication;

/// <summary>From where on a result is a success: the smallest difference that matters, in which direction, and what an outcome without a comparison is held against.</summary>
public sealed record SuccessThreshold
{
    /// <summary>A threshold.</summary>
    /// <param name="minimumImportantDifference">The smallest difference that matters, positive, on the scale of analysis: a logarithm for ratios, so ln(1.2) for an odds ratio of 1.2, and ln(1/.8) for a risk ratio of .8.</param>
    /// <param name="benefit">Which direction is the better one; it has to be said.</param>
    /// <param name="harmDifference">From how far in the other direction on a result is a harm, positive, on the same scale; as far as <paramref name="minimumImportantDifference"/> where <c>null</c>.</param>
    /// <param name="reference">What an outcome without a comparison is held against; success is then to be beyond it by the minimum important difference.</param>
    /// <exception cref="ArgumentException"><paramref name="benefit"/> is not stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A difference is not positive and finite.</exception>
    public SuccessThreshold(double minimumImportantDifference, Polarity benefit, double? harmDifference = null, ReferenceRate? reference = null)
    {
        MinimumImportantDifference = Positive(minimumImportantDifference, nameof(minimumImportantDifference));
        Benefit = Said(benefit, nameof(benefit));
        HarmDifference = Positive(harmDifference ?? minimumImportantDifference, nameof(harmDifference));
        Reference = reference;
    }

    [JsonConstructor]
    internal SuccessThreshold(double minimumImportantDifference, Polarity benefit, ReferenceRate? reference, double harmDifference)
        : this(minimumImportantDifference, benefit, (double?)harmDifference, reference)
    {
    }

    /// <summary>The smallest difference that matters, on the scale of analysis.</summary>
    public double MinimumImportantDifference { get; }

    /// <summary>Which direction is the better one.</summary>
    public Polarity Benefit { get; }

    /// <summary>From how far in the other direction on a result is a harm, on the scale of analysis.</summary>
    public double HarmDifference { get; }

    /// <summary>What an outcome without a comparison is held against.</summary>
    public ReferenceRate? Reference { get; }

    /// <summary>
    /// A threshold by the value from which on a result is a success, on the scale that people read: an odds ratio of 0.9 where lower is better, a share of 0.55 held
    /// against a reference of 0.5. The smallest difference that matters is how far that lies from no difference, or from the reference, on the scale of analysis.
    /// </summary>
    /// <param name="evidence">The evidence, which has the measure and says whether there is a comparison.</param>
    /// <param name="successFrom">The value from which on a result is a success.</param>
    /// <param name="better">Which direction is the better one.</param>
    /// <param name="reference">What an outcome without a comparison is held against.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="better"/> is not stated; there is neither a comparison nor a reference, or both; a value is none that the measure can have (a proportion lies between 0 and 1,
    /// a difference of proportions and a correlation between -1 and 1, a ratio and a rate above 0, all exclusive); or <paramref name="successFrom"/> does not lie on the better side
    /// of no difference or of the reference.
    /// </exception>
    public static SuccessThreshold From(SourceEvidence evidence, double successFrom, Polarity better, ReferenceRate? reference = null)
    {
        Said(better, nameof(better));
        var measure = Guard.Against.Null(evidence).Measure;
        if (evidence.HasComparison && reference is not null)
            throw new ArgumentException($"'{evidence.Outcome}' has a comparison, which success is held against; leave the reference out.", nameof(reference));
        var from = OnScale(measure, successFrom, nameof(successFrom));
        if (evidence.HasComparison)
            return new(Beyond(from, 0, successFrom, "no difference", better), better, reference: reference);
        if (reference is null)
            throw new ArgumentException($"'{evidence.Outcome}' has no comparison; give the reference that it is held against. For the range for a new site alone, aggregate or synthesise the figures.", nameof(reference));
        var origin = OnScale(measure, reference.Value, nameof(reference));
        return new(Beyond(from, origin, successFrom, FormattableString.Invariant($"the reference {reference.Value}"), better), better, reference: reference);
    }

    /// <summary>A direction, where one is said.</summary>
    internal static Polarity Said(Polarity better, string name) => better is Polarity.HigherIsBetter or Polarity.LowerIsBetter
        ? better
        : throw new ArgumentException("Which direction is the better one has to be said: higher or lower.", name);

    private static double OnScale(EffectMeasure measure, double value, string name) =>
        NaturalBounds.Of(measure) is var bounds && bounds.Holds(value) && measure.FromNatural(value) is { HasValue: true } found
            ? found.Value
            : throw new ArgumentException(FormattableString.Invariant($"{value} has no place on the scale of '{measure.Name()}'; give {bounds.Remedy}."), name);

    private static double Beyond(double from, double origin, double successFrom, string what, Polarity better)
    {
        var distance = better == Polarity.LowerIsBetter ? origin - from : from - origin;
        return distance > 0
            ? distance
            : throw new ArgumentException(
                FormattableString.Invariant($"Success from {successFrom} on does not lie on the better side of {what}, where {(better == Polarity.LowerIsBetter ? "lower" : "higher")} is better; change the value or the direction."),
                nameof(successFrom));
    }

    private static double Positive(double value, string name) => value > 0 && double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"A difference that matters is positive, on the scale of analysis (a logarithm for ratios), but {name} was {value}."));
}
