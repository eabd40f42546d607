using System.Globalization;

namespace PeoplePowered.Statistics.Tallies;

/// <summary>How many participants achieved something, of how many with a known result, and of how many the result is missing. Two tallies merge by addition, exactly.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is the tally of nobody, which changes nothing when merged.</remarks>
public readonly record struct CountTally
{
    /// <summary>A tally.</summary>
    /// <param name="achieved">How many achieved it; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many participants with a known result; zero or more.</param>
    /// <param name="missing">How many participants without a known result; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more achieved it than took part.</exception>
    public CountTally(long achieved, long participants, long missing = 0)
    {
        Participants = Guard.Against.Negative(participants);
        Achieved = Guard.Against.OutOfRange(achieved, nameof(achieved), 0, participants);
        Missing = Guard.Against.Negative(missing);
    }

    /// <summary>How many achieved it.</summary>
    public long Achieved { get; }

    /// <summary>How many participants with a known result.</summary>
    public long Participants { get; }

    /// <summary>How many participants without a known result; they are not among <see cref="Participants"/>.</summary>
    public long Missing { get; }

    /// <summary>The share that achieved it among those with a known result, a fraction; absent as <see cref="AbsenceReason.TooFewParticipants"/> where there are none.</summary>
    public Estimable Proportion => Participants == 0 ? Estimable.Absent(AbsenceReason.TooFewParticipants) : Estimable.Of((double)Achieved / Participants);

    /// <summary>The tally of one participant.</summary>
    /// <param name="achieved">Whether it was achieved; <c>null</c> where that is missing.</param>
    public static CountTally Of(bool? achieved) => achieved is { } known ? new(known ? 1 : 0, 1) : new(0, 0, 1);

    /// <summary>The tally of the participants of both.</summary>
    /// <param name="other">The tally of other participants.</param>
    /// <exception cref="OverflowException">A count leaves the range of a <see cref="long"/>.</exception>
    public CountTally Merge(CountTally other) => new(Achieved + other.Achieved, Participants + other.Participants, Missing + other.Missing);

    /// <summary>The tally of the participants of both; see <see cref="Merge"/>.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">The tally of other participants.</param>
    public static CountTally operator +(CountTally left, CountTally right) => left.Merge(right);

    /// <summary>The tally of the participants of both; see <see cref="Merge"/>.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">The tally of other participants.</param>
    public static CountTally Add(CountTally left, CountTally right) => left.Merge(right);

    /// <summary>The counts in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Achieved} of {Participants} ({Missing} missing)");
}
