using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;

namespace ConnectingPolicyWithPractice;

/// <summary>People made up by a seeded generator: thirty in learning pairs, and others whom they meet.</summary>
internal sealed class IllustrativePeople
{
    private static readonly string[] s_departments = ["Department A", "Department B", "Department C", "Department D"];
    private static readonly string[] s_charities = ["Charity P", "Charity Q", "Charity R", "Charity S", "Charity T"];
    private static readonly string[] s_regions = ["London", "North West", "West Midlands", "South West"];

    public IllustrativePeople(Random random)
    {
        CivilServants = [.. Enumerable.Range(1, 15).Select(number => Person($"policy {number}", ParticipantRole.CivilServant, s_departments[number % s_departments.Length], random.Next(5) == 0 ? s_regions[1] : s_regions[0]))];
        Deliverers = [.. Enumerable.Range(1, 15).Select(number => Person($"practice {number}", ParticipantRole.Deliverer, s_charities[number % s_charities.Length], s_regions[random.Next(s_regions.Length)]))];
        Beneficiaries = [.. Enumerable.Range(1, 9).Select(number => Person($"beneficiary {number}", ParticipantRole.Beneficiary, null, s_regions[1 + random.Next(s_regions.Length - 1)]))];
        Others =
        [
            Person("funder 1", ParticipantRole.Funder, "Foundation X", s_regions[0]),
            Person("researcher 1", ParticipantRole.Researcher, "University Y", s_regions[1]),
            Person("elected 1", ParticipantRole.ElectedMember, "Council Z", s_regions[2]),
        ];
        Pairs = CivilServants.Zip(Deliverers, (policy, practice) => new LearningPair(policy, practice)).ToValueList();
    }

    public IReadOnlyList<Participant> CivilServants { get; }

    public IReadOnlyList<Participant> Deliverers { get; }

    public IReadOnlyList<Participant> Beneficiaries { get; }

    public IReadOnlyList<Participant> Others { get; }

    public ValueList<LearningPair> Pairs { get; }

    public IEnumerable<Participant> Cohort => CivilServants.Concat(Deliverers);

    public IEnumerable<Participant> All => Cohort.Concat(Beneficiaries).Concat(Others);

    private static Participant Person(string name, ParticipantRole role, string? organisation, string region) =>
        new(new Pseudonym(name), role, organisation is null ? null : new Organisation(organisation), region);
}
