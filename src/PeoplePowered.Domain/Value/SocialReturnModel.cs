namespace PeoplePowered.Domain.Value;

/// <summary>An account of social return: what was put in, and what changed for people. Immutable.</summary>
/// <remarks>After Nicholls, Lawlor, Neitzert and Goodspeed, A guide to Social Return on Investment (Cabinet Office 2009, revised 2012).</remarks>
public sealed record SocialReturnModel : ValueModel
{
    /// <summary>An account.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="baseYear">Year 0.</param>
    /// <param name="prices">The real prices in which results are wanted.</param>
    /// <param name="investment">What was put in: costs alone, at least one.</param>
    /// <param name="outcomes">What changed; at least one. No name stands twice, nor among the investment.</param>
    /// <param name="deflator">The series by which amounts in other prices are converted.</param>
    /// <param name="currency">The currency of every amount; pounds where <c>null</c>.</param>
    /// <exception cref="ArgumentException">As for <see cref="AppraisalModel"/>; or a line of the investment is a benefit or a transfer.</exception>
    public SocialReturnModel(string name, int baseYear, PriceBasis prices, ValueList<ValueLine> investment, ValueList<SocialOutcome> outcomes, Deflator? deflator = null, Currency? currency = null)
        : base(name, baseYear, prices, deflator, currency)
    {
        Investment = Guard.Against.Null(investment);
        Outcomes = Guard.Against.Null(outcomes);
        if (investment.FirstOrDefault(line => line.Side != ValueSide.Cost || line.IsTransfer) is { } line)
            throw new ArgumentException($"'{line.Name}' is no cost; the investment is costs alone, and what is gained stands among the outcomes.", nameof(investment));
        if (investment.Count == 0 || outcomes.Count == 0)
            throw new ArgumentException($"'{name}' needs at least one line of investment and one outcome.", nameof(outcomes));
        ValueProgram.Check(this);
    }

    /// <summary>What was put in.</summary>
    public ValueList<ValueLine> Investment { get; }

    /// <summary>What changed.</summary>
    public ValueList<SocialOutcome> Outcomes { get; }

    internal override IEnumerable<ProgramLine> ProgramLines() => Investment.Select(ProgramLine.Of).Concat(Outcomes.Select(ProgramLine.Of));
}
