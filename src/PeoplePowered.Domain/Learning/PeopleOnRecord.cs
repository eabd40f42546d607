using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Domain.Learning;

/// <summary>What all activities together say of each person: what one leaves out, another may have.</summary>
internal sealed class PeopleOnRecord
{
    private readonly Dictionary<Pseudonym, HashSet<ParticipantRole>> _roles = [];
    private readonly Dictionary<Pseudonym, HashSet<string>> _organisations = [];
    private readonly Dictionary<Pseudonym, HashSet<string>> _regions = [];

    public PeopleOnRecord(IEnumerable<Activity> activities)
    {
        foreach (var participant in activities.SelectMany(activity => activity.Attendance?.Listed ?? []).Select(listed => listed.Participant))
        {
            Add(_roles, participant.Person, participant.Role);
            Add(_organisations, participant.Person, participant.Organisation?.Name);
            Add(_regions, participant.Person, participant.Region);
        }
    }

    /// <summary>How many people stand in several roles.</summary>
    public int InSeveralRoles => _roles.Values.Count(roles => roles.Count > 1);

    /// <summary>How many people are of no known organisation.</summary>
    public int WithoutOrganisation => _roles.Count - _organisations.Count;

    /// <summary>How many people are of no known region.</summary>
    public int WithoutRegion => _roles.Count - _regions.Count;

    /// <summary>How many people there are.</summary>
    public int Count => _roles.Count;

    public string? OrganisationOf(Participant participant) => participant.Organisation?.Name ?? Only(_organisations, participant.Person);

    public string? RegionOf(Participant participant) => participant.Region ?? Only(_regions, participant.Person);

    private static string? Only(Dictionary<Pseudonym, HashSet<string>> known, Pseudonym person) => known.TryGetValue(person, out var names) && names.Count == 1 ? names.Single() : null;

    private static void Add<T>(Dictionary<Pseudonym, HashSet<T>> known, Pseudonym person, T? value)
    {
        if (value is null)
            return;
        if (!known.TryGetValue(person, out var values))
            known[person] = values = [];
        values.Add(value);
    }
}
