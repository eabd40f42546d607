namespace PeoplePowered.Domain.Learning;

/// <summary>A cost for each person, or for each time that somebody took part: an average, which says nothing about what the money changed.</summary>
/// <remarks>Rounded to pence (hundredths of the currency): an exact one to the nearest, halves to even; the ends of a range outwards.</remarks>
public sealed record PerHead
{
    private PerHead(MoneyRange? range, string? whyNot) => (Range, WhyNot) = (range, whyNot);

    /// <summary>What it may be; <c>null</c> where nothing can be said.</summary>
    public MoneyRange? Range { get; }

    /// <summary>Why nothing can be said; <c>null</c> where something can.</summary>
    public string? WhyNot { get; }

    /// <summary>The range, or why there is none.</summary>
    public override string ToString() => Range?.ToString() ?? WhyNot!;

    internal static PerHead None(string whyNot) => new(null, whyNot);

    /// <summary>Costs over heads, at all ends of both.</summary>
    internal static PerHead Of(Quantity costs, Quantity heads, Currency currency)
    {
        if (costs.IsUnknown)
            return None("the costs are not known");
        if (heads.IsUnknown)
            return None("nobody knows how many took part");
        if (heads.High == 0)
            return None("nobody took part");
        var exact = costs.IsExact && heads.IsExact;
        var least = heads.High is { } many ? Rounded((costs.Low ?? 0) / many, exact ? MidpointRounding.ToEven : MidpointRounding.ToNegativeInfinity) : 0;
        decimal? most = costs.High is { } high && heads.Low is > 0 and { } few ? Rounded(high / few, exact ? MidpointRounding.ToEven : MidpointRounding.ToPositiveInfinity) : null;
        return least == 0 && most is null && costs.High is null
            ? None("neither end of the costs for each is known")
            : new(new MoneyRange(new Money(least, currency), most is { } limit ? new Money(limit, currency) : null), null);
    }

    private static decimal Rounded(decimal amount, MidpointRounding rounding) => Math.Round(amount, 2, rounding);
}
