namespace PeoplePowered.Domain.Commissioning;

/// <summary>How a service is bought: by which route, between whom, and on which terms, every revision of them.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record Contract
{
    /// <summary>A contract.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="route">How the service is paid for.</param>
    /// <param name="parties">Who is in it; nobody twice in one role.</param>
    /// <param name="revisions">What was agreed, in order of time; at least one. A revision says everything that is then in force.</param>
    /// <param name="service">The service that is bought, where it is in the portfolio.</param>
    /// <exception cref="ArgumentException">There is no revision, dated ones are out of order, or a party stands twice in one role.</exception>
    public Contract(ContractId id, CommissioningRoute route, ValueList<ContractParty> parties, ValueList<ContractRevision> revisions, ServiceId? service = null)
    {
        Id = Guard.Against.Null(id);
        Route = route;
        Parties = Guard.Against.Null(parties);
        Revisions = Guard.Against.Null(revisions);
        Service = service;
        if (revisions.Count == 0)
            throw new ArgumentException($"The contract '{id}' needs at least one revision: what was agreed, with its source.", nameof(revisions));
        if (parties.GroupBy(party => (party.Organisation.Name, party.Role)).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The contract '{id}' names '{twice.Key.Name}' twice as {twice.Key.Role}; keep one.", nameof(parties));
        var dates = revisions.Select(revision => revision.Agreed).OfType<PartialDate>().ToList();
        if (dates.Zip(dates.Skip(1)).FirstOrDefault(pair => pair.Second.Latest < pair.First.Earliest) is { First: not null } late)
            throw new ArgumentException($"The contract '{id}' lists a revision of {late.Second} after one of {late.First}; list them in order of time.", nameof(revisions));
    }

    /// <summary>Its identifier.</summary>
    public ContractId Id { get; }

    /// <summary>How the service is paid for.</summary>
    public CommissioningRoute Route { get; }

    /// <summary>Who is in it.</summary>
    public ValueList<ContractParty> Parties { get; }

    /// <summary>What was agreed, in order of time.</summary>
    public ValueList<ContractRevision> Revisions { get; }

    /// <summary>The service that is bought, where it is in the portfolio.</summary>
    public ServiceId? Service { get; }

    /// <summary>The parties in a role, in the listed order.</summary>
    /// <param name="role">The role.</param>
    public IEnumerable<Organisation> InRole(CommissioningRole role) => Parties.Where(party => party.Role == role).Select(party => party.Organisation);

    /// <summary>What had been agreed on a day.</summary>
    /// <param name="day">The day; <c>null</c> for all that is known now, the last revision being in force.</param>
    public ContractAsKnown AsKnownOn(NodaTime.LocalDate? day)
    {
        if (day is not { } asOf)
            return new(Knowledge.Known, Revisions[^1], []);
        var last = Revisions.ToList().FindLastIndex(revision => revision.KnownOn(asOf) == Knowledge.Known);
        var possible = Revisions.Skip(last + 1).Where(revision => revision.KnownOn(asOf) == Knowledge.PossiblyKnown).ToValueList();
        var knowledge = last >= 0 ? Knowledge.Known : possible.Count > 0 ? Knowledge.PossiblyKnown : Knowledge.NotYetKnown;
        return new(knowledge, last < 0 ? null : Revisions[last], possible);
    }
}
