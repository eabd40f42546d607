namespace PeoplePowered.Domain.Commissioning;

/// <summary>The columns of a table of claims while they grow.</summary>
internal sealed class ClaimColumns
{
    public Numbering<Pseudonym> Persons { get; } = new();

    public Numbering<OutcomeKey> Outcomes { get; } = new();

    public Numbering<SiteId> Sites { get; } = new();

    public List<int> Person { get; } = [];

    public List<int> Outcome { get; } = [];

    public List<int> Site { get; } = [];

    public List<int> Achieved { get; } = [];

    public List<int> Started { get; } = [];

    public List<byte> Verification { get; } = [];

    public List<decimal> Paid { get; } = [];

    public List<string?> Evidence { get; } = [];

    public bool AnyPaid { get; private set; }

    public bool AnyEvidence { get; private set; }

    public void Add(Achievement claim)
    {
        Person.Add(Persons.Of(claim.Person));
        Outcome.Add(Outcomes.Of(claim.Outcome));
        Site.Add(claim.Site is { } site ? Sites.Of(site) : ClaimTable.NoSite);
        Achieved.Add(ClaimTable.DayOf(claim.AchievedOn));
        Started.Add(ClaimTable.DayOf(claim.StartedOn));
        Verification.Add((byte)claim.Verification);
        Paid.Add(claim.Paid);
        Evidence.Add(claim.Evidence);
        AnyPaid |= claim.Paid > 0;
        AnyEvidence |= claim.Evidence is not null;
    }
}
