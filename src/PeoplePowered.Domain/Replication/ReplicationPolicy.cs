using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>
/// What a funder holds to: thresholds, gates, the order of rules, and how predictions are made. Immutable, with documented defaults, echoed in every result.
/// </summary>
public sealed record ReplicationPolicy
{
    /// <summary>The documented defaults.</summary>
    public static ReplicationPolicy Default { get; } = new();

    /// <summary>The probability of success from which on it is likely, at worst: .80 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 and 1.</exception>
    public double SuccessFrom
    {
        get;
        init => field = Probability(value, nameof(SuccessFrom));
    } = 0.80;

    /// <summary>The probability of success below which it is too unlikely, at best: .20 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 and 1.</exception>
    public double FailureBelow
    {
        get;
        init => field = Probability(value, nameof(FailureBelow));
    } = 0.20;

    /// <summary>The probability of harm above which it is too likely: .20 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 and 1.</exception>
    public double HarmAbove
    {
        get;
        init => field = Probability(value, nameof(HarmAbove));
    } = 0.20;

    /// <summary>Below so many sites nothing is predicted: 3 by default, and never fewer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 3.</exception>
    public int MinimumSites
    {
        get;
        init => field = value >= 3
            ? value
            : throw OutOfRange(nameof(MinimumSites), value, FormattableString.Invariant($"Fewer than 3 sites do not tell how sites differ, but {nameof(MinimumSites)} was {value}."));
    } = 3;

    /// <summary>The score from which on a criterion is met: 2, partial, by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of 1 to 3.</exception>
    public Score PassingScore
    {
        get;
        init => field = value is Score.Weak or Score.Partial or Score.Strong
            ? value
            : throw OutOfRange(nameof(PassingScore), value, FormattableString.Invariant($"A criterion is met from 1, 2 or 3 on, not from {value:D}."));
    } = Score.Partial;

    /// <summary>How the fractions of fidelity combine: the smallest by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public DoseRule Dose
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Dose));
    } = DoseRule.Minimum;

    /// <summary>How sites are pooled and how a new one is predicted. By default REML with the Knapp-Hartung interval and its floor, and the convention of prediction that <see cref="PredictionConventions.Recommended"/> names.</summary>
    public PoolingOptions Pooling
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Pooling));
    } = new() { Prediction = PredictionConventions.Recommended };

    /// <summary>
    /// The standard deviation of a prior on the mean that doubts large effects, Normal(0, sd^2) on the scale of analysis, against the winner's curse; none
    /// where <c>null</c>. It applies to effects against a comparison alone, since a level has no 0 to be doubted towards.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive and finite.</exception>
    public double? ScepticalStandardDeviation
    {
        get;
        init => field = value is null or (> 0 and < double.PositiveInfinity)
            ? value
            : throw OutOfRange(nameof(ScepticalStandardDeviation), value, FormattableString.Invariant($"A standard deviation is positive and finite, but was {value}."));
    }

    /// <summary>The criteria that cannot be bought off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A criterion is not defined.</exception>
    public ValueList<Criterion> Gates
    {
        get;
        init => field = Defined(value, nameof(Gates));
    } = Criteria.Gates;

    /// <summary>The criteria of context.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A criterion is not defined.</exception>
    public ValueList<Criterion> Context
    {
        get;
        init => field = Defined(value, nameof(Context));
    } = Criteria.Context;

    /// <summary>The rules in order; the first that fires decides.</summary>
    /// <exception cref="ArgumentException">There is no rule, or two bear one name.</exception>
    public ValueList<ReplicationRule> Rules
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Rules)) is { Count: > 0 } && value.DistinctBy(rule => rule.Name, StringComparer.Ordinal).Count() == value.Count
            ? value
            : throw Unfit(nameof(Rules), "A policy needs at least one rule, and each its own name.");
    } = ReplicationRules.All;

    /// <summary>How often sites are drawn again for the interval of a share of sites, where the formula is unreliable: 2,000 by default; 0 gives no such interval.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither 0 nor within 100 and 1,000,000.</exception>
    public int BootstrapReplicates
    {
        get;
        init => field = Replicates(value, nameof(BootstrapReplicates));
    } = 2000;

    /// <summary>How many sets of further sites are drawn to design the next test where a verdict is to test further: 2,000 by default; 0 designs none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither 0 nor within 100 and 1,000,000.</exception>
    public int NextTestReplicates
    {
        get;
        init => field = Replicates(value, nameof(NextTestReplicates));
    } = 2000;

    /// <summary>The chance of a decided verdict that the next test is designed for: .80 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between 0 and 1.</exception>
    public double NextTestChance
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw OutOfRange(nameof(NextTestChance), value, FormattableString.Invariant($"A wanted chance lies strictly between 0 and 1, but was {value}."));
    } = 0.80;

    /// <summary>The first rule that fires in a state.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="InvalidOperationException">None fires; end the rules with <see cref="ReplicationRules.Undecided"/>.</exception>
    public ReplicationRule Decide(in RuleState state)
    {
        foreach (var rule in Rules.AsSpan())
        {
            if (rule.Fires(state, this))
                return rule;
        }

        throw new InvalidOperationException($"None of the rules {string.Join(", ", Rules.Select(rule => rule.Name))} fires; end them with {nameof(ReplicationRules.Undecided)}.");
    }

    private static double Probability(double value, string name) => value is >= 0 and <= 1
        ? value
        : throw OutOfRange(name, value, FormattableString.Invariant($"{name} is a probability from 0 to 1, but was {value}."));

    private static ValueList<Criterion> Defined(ValueList<Criterion> criteria, string name)
    {
        foreach (var criterion in Guard.Against.Null(criteria, name))
            _ = Criteria.Of(criterion);
        return criteria;
    }

    private static int Replicates(int value, string name) => value is 0 or (>= 100 and <= 1_000_000)
        ? value
        : throw OutOfRange(name, value, FormattableString.Invariant($"{name} is 0 for none, or from 100 to 1,000,000, but was {value}."));

    private static ArgumentOutOfRangeException OutOfRange(string name, object? value, string message) => new(name, value, message);

    private static ArgumentException Unfit(string name, string message) => new(message, name);
}
