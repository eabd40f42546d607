namespace PeoplePowered.Domain.Commissioning;

/// <summary>A rate card: what is paid for each outcome of a framework, and how much at most for one participant.</summary>
public sealed record RateCard
{
    /// <summary>A rate card.</summary>
    /// <param name="id">Its identifier within the framework.</param>
    /// <param name="framework">The framework that defines its outcomes.</param>
    /// <param name="tariffs">What is paid, in the publisher's order; all in one currency.</param>
    /// <param name="source">Where it is stated.</param>
    /// <param name="capPerParticipant">The most that is paid for one participant, where there is a cap.</param>
    /// <exception cref="ArgumentException">There is no tariff, an outcome stands twice, or currencies are mixed.</exception>
    public RateCard(RateCardId id, FrameworkId framework, ValueList<Tariff> tariffs, Source source, Money? capPerParticipant = null)
    {
        Id = Guard.Against.Null(id);
        Framework = Guard.Against.Null(framework);
        Tariffs = Guard.Against.Null(tariffs);
        Source = Guard.Against.Null(source);
        CapPerParticipant = capPerParticipant;
        if (tariffs.Count == 0)
            throw new ArgumentException($"The rate card '{id}' has no tariff.", nameof(tariffs));
        if (tariffs.GroupBy(tariff => tariff.Outcome).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The rate card '{id}' prices '{twice.Key}' twice.", nameof(tariffs));
        if (tariffs.Select(tariff => tariff.Price.Currency).Append(capPerParticipant?.Currency ?? Currency).Distinct().Count() > 1)
            throw new ArgumentException($"The rate card '{id}' mixes currencies.", nameof(tariffs));
    }

    /// <summary>Its identifier within the framework.</summary>
    public RateCardId Id { get; }

    /// <summary>The framework that defines its outcomes.</summary>
    public FrameworkId Framework { get; }

    /// <summary>What is paid, in the publisher's order.</summary>
    public ValueList<Tariff> Tariffs { get; }

    /// <summary>Where it is stated.</summary>
    public Source Source { get; }

    /// <summary>The most that is paid for one participant, where there is a cap.</summary>
    public Money? CapPerParticipant { get; }

    /// <summary>The currency of all its prices.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Currency Currency => Tariffs[0].Price.Currency;

    /// <summary>What is paid for an outcome, or <c>null</c> where it is not on the card.</summary>
    /// <param name="outcome">The outcome's key.</param>
    public Tariff? Find(OutcomeKey outcome) => Tariffs.FirstOrDefault(tariff => tariff.Outcome == outcome);
}
