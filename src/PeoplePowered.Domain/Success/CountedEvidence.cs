namespace PeoplePowered.Domain.Success;

/// <summary>The counts that a criterion rests on, or why there are none.</summary>
internal sealed record CountedEvidence(ValueList<SiteCount> Sites, string? WhyNot, ValueList<Caveat> Caveats)
{
    public bool HasPeople => Sites.All(site => site.People is not null);

    public decimal Low => Sites.Sum(site => site.Low);

    public decimal High => Sites.Sum(site => site.High);

    public decimal People => Sites.Sum(site => site.People ?? 0);
}
