namespace PeoplePowered.Domain.Success;

/// <summary>Begins a criterion in words: <c>AtLeast.PerCent(35).Of(350).In(sustainedEmployment).By("2018-12")</c>.</summary>
public static class AtLeast
{
    /// <summary>A share of people.</summary>
    /// <param name="percent">In per cent, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is outside 0 to 100.</exception>
    public static PeopleAim PerCent(decimal percent) => new(percent: percent);

    /// <summary>A number of people.</summary>
    /// <param name="count">From 0 to 100,000,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is outside that.</exception>
    public static PeopleAim People(long count) => new(count: count);
}
