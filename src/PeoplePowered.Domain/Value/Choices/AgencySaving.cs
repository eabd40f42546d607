namespace PeoplePowered.Domain.Value.Choices;

/// <summary>What an agency saves, or earns, for each unit of an outcome, and when.</summary>
public sealed record AgencySaving
{
    /// <summary>A saving.</summary>
    /// <param name="agency">Who saves.</param>
    /// <param name="perUnit">How much for each unit of the outcome; negative where the outcome costs the agency.</param>
    /// <param name="outcome">Which outcome saves it; the option's own, or one that a declared link leads to.</param>
    /// <param name="year">Years after the option's own outcome, or, where a link leads there, after that of the link; from 0.</param>
    /// <exception cref="ArgumentException">A name is empty, an amount too large, or the year out of range.</exception>
    public AgencySaving(string agency, Money perUnit, string outcome, int year = 0)
    {
        Agency = Guard.Against.NullOrWhiteSpace(agency);
        PerUnit = MoneyUnits.Sane(Guard.Against.Null(perUnit), nameof(perUnit));
        Outcome = Guard.Against.NullOrWhiteSpace(outcome);
        Year = Guard.Against.OutOfRange(year, nameof(year), 0, AgencyShare.MostYears);
    }

    /// <summary>Who saves.</summary>
    public string Agency { get; }

    /// <summary>How much for each unit of the outcome.</summary>
    public Money PerUnit { get; }

    /// <summary>Which outcome saves it.</summary>
    public string Outcome { get; }

    /// <summary>Years after the outcome.</summary>
    public int Year { get; }

    /// <summary>Agency, amount and outcome, invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Agency}: {PerUnit} for each of {Outcome}, year {Year}");
}
