using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>How many people it takes: a number, a share in per cent, or each person for themselves. <see cref="AtLeast"/> makes one in words.</summary>
public sealed record PeopleAim
{
    private const long Most = 100_000_000_000;

    internal PeopleAim(long? count = null, decimal? percent = null, long? outOf = null)
    {
        Count = count is { } some ? Guard.Against.OutOfRange(some, nameof(count), 0, Most) : null;
        Percent = percent is { } share ? Guard.Against.OutOfRange(share, nameof(percent), 0, 100) : null;
        OutOf = outOf is { } all ? Guard.Against.OutOfRange(all, nameof(outOf), 1, Most) : null;
        if (count > outOf)
            throw new ArgumentOutOfRangeException(nameof(outOf), outOf, FormattableString.Invariant($"At least {count} people cannot be reached out of {outOf}; name at least as many people."));
    }

    /// <summary>
    /// No number: the criterion is about one person, such as "still in work after 26 weeks", and the chance that it is met is the share of people for whom it is.
    /// </summary>
    public static PeopleAim EachPerson { get; } = new();

    /// <summary>So many people, where it is a number.</summary>
    public long? Count { get; }

    /// <summary>So many per cent of the people, 0 to 100, where it is a share.</summary>
    public decimal? Percent { get; }

    /// <summary>Out of how many people, where that was declared; otherwise out of those in the evidence.</summary>
    public long? OutOf { get; }

    /// <summary>Whether it is about one person.</summary>
    public bool IsEachPerson => Count is null && Percent is null;

    /// <summary>The same aim out of a declared number of people, whoever of them was followed.</summary>
    /// <param name="people">How many, from 1 to 100,000,000,000; at least the number aimed at.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is outside that.</exception>
    public PeopleAim Of(long people) => new(Count, Percent, people);

    /// <summary>People who achieve an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public AchievedByPeople Achieving(OutcomeReference outcome) => new(outcome, this);

    /// <summary>People in a state that an outcome stands for, such as sustained employment; the same as <see cref="Achieving"/>.</summary>
    /// <param name="outcome">The outcome.</param>
    public AchievedByPeople In(OutcomeReference outcome) => new(outcome, this);

    /// <summary>People who are still in a state after a time, or in it for a time; say which next.</summary>
    /// <param name="outcome">The outcome that stands for the state, such as <c>in-work</c>.</param>
    public StateAim StillIn(OutcomeReference outcome) => new(outcome, this);

    /// <summary>People who move on an instrument by at least a distance, in the better direction.</summary>
    /// <param name="outcome">The outcome that the instrument measures.</param>
    /// <param name="byAtLeast">The minimum important difference, in the instrument's unit; above zero.</param>
    public DistanceTravelled Moving(OutcomeReference outcome, double byAtLeast) => new(outcome, byAtLeast, this);

    /// <summary>The aim in words, invariant.</summary>
    public override string ToString() => (Count, Percent, OutOf) switch
    {
        ({ } count, _, { } all) => string.Create(CultureInfo.InvariantCulture, $"at least {count:#,0} of {all:#,0} people"),
        ({ } count, _, _) => string.Create(CultureInfo.InvariantCulture, $"at least {count:#,0} people"),
        (_, { } percent, { } all) => string.Create(CultureInfo.InvariantCulture, $"at least {percent:0.####} % of {all:#,0} people"),
        (_, { } percent, _) => string.Create(CultureInfo.InvariantCulture, $"at least {percent:0.####} % of people"),
        _ => "a person",
    };

    /// <summary>What a number or a share of people is worth: of a number the aim itself is best, since nothing else bounds it.</summary>
    internal PiecewiseLinearValue Scale => PiecewiseLinearValue.Between(0, Count is { } count ? Math.Max(1, OutOf ?? count) : 1);

    internal string Unit => Count is null ? "share of people" : "people";
}
