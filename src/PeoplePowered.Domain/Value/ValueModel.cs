namespace PeoplePowered.Domain.Value;

/// <summary>What is common to the cases that can be appraised. Immutable.</summary>
public abstract record ValueModel
{
    private protected ValueModel(string name, int baseYear, PriceBasis prices, Deflator? deflator, Currency? currency)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        BaseYear = Guard.Against.OutOfRange(baseYear, nameof(baseYear), 1, 8999);
        Prices = Guard.Against.Null(prices);
        Deflator = deflator;
        Currency = currency ?? Currency.Gbp;
        if (!prices.IsReal)
            throw new ArgumentException($"'{name}' is to be in {prices}, but discounting applies to real amounts; name the price year, as in PriceBasis.Real({baseYear}), and supply a deflator for lines in prices of the day.", nameof(prices));
        if (deflator is null)
            return;
        _ = deflator.LevelIn(deflator.YearOf(prices, baseYear));
        Prices = PriceBasis.Real(prices.Year!.Value, deflator.Name);
    }

    /// <summary>What the case is called.</summary>
    public string Name { get; }

    /// <summary>Year 0, to which everything is discounted; a financial year by the calendar year in which it starts.</summary>
    public int BaseYear { get; }

    /// <summary>The real prices in which results are, by the vintage of the deflator where there is one.</summary>
    public PriceBasis Prices { get; }

    /// <summary>The series by which lines in other prices are converted, where there is one.</summary>
    public Deflator? Deflator { get; }

    /// <summary>The currency of every amount.</summary>
    public Currency Currency { get; }

    /// <summary>The case as lines of factors.</summary>
    internal abstract IEnumerable<ProgramLine> ProgramLines();
}
