using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What a survey says of each pair of people, by their places in an order of their own, so that nothing depends on that of the roster.</summary>
internal sealed class SurveyAnswers
{
    private readonly Dictionary<Pseudonym, int> _places = [];
    private readonly Dictionary<(int From, int To), double> _said = [];
    private readonly TieReading _reading;

    public SurveyAnswers(TieSurvey survey, NetworkOptions options)
    {
        _reading = options.Reading;
        People = [.. survey.Roster.OrderBy(participant => participant.Person.Text, StringComparer.Ordinal)];
        foreach (var participant in People)
            _places.Add(participant.Person, _places.Count);
        Responded = new bool[_places.Count];
        foreach (var person in survey.Responded)
            Responded[_places[person]] = true;
        foreach (var tie in survey.Ties.Where(options.Counts))
        {
            var key = (_places[tie.From], _places[tie.To]);
            _said[key] = Math.Max(_said.GetValueOrDefault(key), options.IsWeighted ? tie.Weight ?? 1 : 1);
        }
    }

    /// <summary>Everybody asked, in ordinal order of their pseudonyms.</summary>
    public Participant[] People { get; }

    /// <summary>Whether each person answered.</summary>
    public bool[] Responded { get; }

    /// <summary>What was said, in order of people: by whom of whom, with the greatest weight of any kind.</summary>
    public IEnumerable<(int From, int To, double Weight)> Said => _said.OrderBy(item => item.Key).Select(item => (item.Key.From, item.Key.To, item.Value));

    /// <summary>Each pair of whom anything was said, once, in order of people; the weight is the greater where either has to say so, the lesser where both have to.</summary>
    public IEnumerable<(int One, int Other, PairState State, double Weight)> Pairs =>
        from key in _said.Keys.Select(key => (One: Math.Min(key.From, key.To), Other: Math.Max(key.From, key.To))).Distinct().Order()
        select (key.One, key.Other, Of(key.One, key.Other), Weight(key.One, key.Other));

    /// <summary>A person's place, or -1 for somebody who is not on the roster.</summary>
    public int Find(Pseudonym person) => _places.GetValueOrDefault(person, -1);

    /// <summary>What is known of two people; nothing of somebody who is not on the roster.</summary>
    public PairState Of(Pseudonym one, Pseudonym other)
    {
        var (first, second) = (Find(one), Find(other));
        return first < 0 || second < 0 ? PairState.Unknown : Of(first, second);
    }

    private PairState Of(int one, int other)
    {
        var (here, there) = (Says(one, other), Says(other, one));
        return _reading == TieReading.EitherSaysSo ? Either(here, there) : Both(here, there);
    }

    private double Weight(int one, int other)
    {
        var (here, there) = (_said.GetValueOrDefault((one, other)), _said.GetValueOrDefault((other, one)));
        return here == 0 || there == 0 || _reading == TieReading.EitherSaysSo ? Math.Max(here, there) : Math.Min(here, there);
    }

    /// <summary>Whether somebody says so; <c>null</c> where they did not answer.</summary>
    private bool? Says(int one, int other) => Responded[one] ? _said.ContainsKey((one, other)) : null;

    private static PairState Either(bool? here, bool? there) => (here, there) switch
    {
        (true, _) or (_, true) => PairState.Tied,
        (false, false) => PairState.NotTied,
        _ => PairState.Unknown,
    };

    private static PairState Both(bool? here, bool? there) => (here, there) switch
    {
        (true, true) => PairState.Tied,
        (false, _) or (_, false) => PairState.NotTied,
        _ => PairState.Unknown,
    };
}
