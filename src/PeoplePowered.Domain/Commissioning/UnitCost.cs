namespace PeoplePowered.Domain.Commissioning;

/// <summary>A cost for each outcome, with what is uncertain about it, or the reason why there is none.</summary>
/// <remarks>Amounts are rounded to pence (hundredths of the currency): a single one to the nearest, halves to even; the ends of a range outwards.</remarks>
public sealed record UnitCost
{
    internal UnitCost(UnitCostKind kind, UnitCostAbsence absence, string explanation, MoneyRange? range, Money? estimate, ValueList<Step> workings, ValueList<Caveat> caveats)
    {
        Kind = kind;
        Absence = absence;
        Explanation = explanation;
        Range = range;
        Estimate = estimate;
        Workings = workings;
        Caveats = caveats;
    }

    /// <summary>What it is of.</summary>
    public UnitCostKind Kind { get; }

    /// <summary>Why there is none; <see cref="UnitCostAbsence.None"/> where there is one.</summary>
    public UnitCostAbsence Absence { get; }

    /// <summary>In words, what it means or why there is none.</summary>
    public string Explanation { get; }

    /// <summary>What it may be; without an upper end where nothing limits it. <c>null</c> where there is none.</summary>
    public MoneyRange? Range { get; }

    /// <summary>The one number at the exact cost and count, or at the estimate of the effect; <c>null</c> where bounds alone are known, or there is none.</summary>
    public Money? Estimate { get; }

    /// <summary>How it was worked out.</summary>
    public ValueList<Step> Workings { get; }

    /// <summary>What there is to say about it.</summary>
    public ValueList<Caveat> Caveats { get; }

    /// <summary>The range, or why there is none.</summary>
    public override string ToString() => Range is { } range ? $"{range} for each" : Explanation;
}
