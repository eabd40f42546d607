using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Networks;

namespace ConnectingPolicyWithPractice;

/// <summary>Who is connected with whom, before and after, made up by a seeded generator: some do not answer, as some never do.</summary>
internal sealed class IllustrativeTies
{
    private readonly List<Participant> _roster;
    private readonly IllustrativePeople _people;
    private readonly Random _random;

    public IllustrativeTies(IllustrativePeople people, Random random, Source source)
    {
        _roster = [.. people.All];
        _people = people;
        _random = random;
        var before = Pairs(sameOrganisation: 0.45, sameRole: 0.12, otherRole: 0.015, learningPair: 0, []);
        var after = Pairs(sameOrganisation: 0.05, sameRole: 0.04, otherRole: 0.06, learningPair: 0.9, before);
        Surveys = [Wave("Before (illustrative)", "2013-03", 0.9, before, source), Wave("After (illustrative)", "2014-02", 0.8, after, source)];
    }

    public ValueList<TieSurvey> Surveys { get; }

    private HashSet<(int One, int Other)> Pairs(double sameOrganisation, double sameRole, double otherRole, double learningPair, HashSet<(int One, int Other)> earlier)
    {
        var tied = new HashSet<(int, int)>();
        for (var one = 0; one < _roster.Count; one++)
        {
            for (var other = one + 1; other < _roster.Count; other++)
            {
                var (a, b) = (_roster[one], _roster[other]);
                var chance = _people.Pairs.Any(pair => pair.Policy == a && pair.Practice == b) ? Math.Max(learningPair, otherRole)
                    : a.Organisation is not null && a.Organisation == b.Organisation ? sameOrganisation
                    : a.Role == b.Role ? sameRole
                    : otherRole;
                var isNew = _random.NextDouble() < chance;
                var lasts = earlier.Contains((one, other)) && _random.NextDouble() < 0.9;
                if (isNew || lasts)
                    tied.Add((one, other));
            }
        }

        return tied;
    }

    private TieSurvey Wave(string name, string date, double response, HashSet<(int One, int Other)> tied, Source source)
    {
        List<Pseudonym> responded = [.. _roster.Where(_ => _random.NextDouble() < response).Select(person => person.Person)];
        var said = tied.Order().SelectMany(pair => new[] { (From: _roster[pair.One].Person, To: _roster[pair.Other].Person), (From: _roster[pair.Other].Person, To: _roster[pair.One].Person) })
            .Where(tie => responded.Contains(tie.From) && _random.NextDouble() < 0.85)
            .Select(tie => new Tie(tie.From, tie.To));
        return new(name, _roster.ToValueList(), responded.ToValueList(), said.ToValueList(), PartialDate.Parse(date), source);
    }
}
