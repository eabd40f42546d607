using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Works out a network from what people said.</summary>
internal sealed class NetworkReckoning
{
    private readonly TieSurvey _survey;
    private readonly NetworkOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly SurveyAnswers _answers;
    private readonly Graph _graph;
    private readonly CutStructure _cuts;
    private readonly Components _components;

    public NetworkReckoning(TieSurvey survey, NetworkOptions options, CancellationToken cancellation)
    {
        (_survey, _options, _cancellation, _answers) = (survey, options, cancellation, new(survey, options));
        _graph = Graph.Undirected(survey.Roster.Count, _answers.Pairs.Where(pair => pair.State == PairState.Tied).Select(pair => new Edge(pair.One, pair.Other, pair.Weight)));
        _cuts = CutStructure.Of(_graph);
        _components = Components.Weak(_graph);
    }

    public NetworkAssessment Assess()
    {
        var reach = Reach.Counts(_graph, _options.Steps, TieDirection.Out, _cancellation);
        var summary = Summary(reach);
        return new(
            _survey,
            _options,
            summary,
            Positions(reach),
            Pairs(_graph.Edges),
            Pairs(_cuts.Bridges),
            NetworkCaveats.Of(_survey, _options, summary),
            Made.By($"network of {_options}", NetworkInputs.Of(_survey, _options)));
    }

    private NetworkSummary Summary(IReadOnlyList<int> reach)
    {
        var byRole = RoleTable.Of(_answers, _options.Reading);
        var (people, pairs, unknown) = (_graph.Nodes, byRole.Sum(row => row.Pairs), byRole.Sum(row => row.Unknown));
        return new(
            people,
            _survey.Responded.Count,
            _survey.ResponseRate,
            _survey.Ties.Count(_options.Counts),
            _graph.Ties,
            unknown,
            pairs,
            pairs == 0 ? EstimableInterval.Absent(AbsenceReason.TooFewNodes) : EstimableInterval.Of((double)_graph.Ties / pairs, (double)(_graph.Ties + unknown) / pairs),
            AmongRespondents(),
            _components.Count,
            LeastComponents(),
            _components.LargestShare,
            _options.Steps,
            MeanReach(reach, unknown),
            _cuts.Bridges.Count,
            _cuts.CutPoints.Count,
            Returned(),
            MixingTable.Of(_answers, _graph, _options.Mixing, _cancellation),
            byRole);
    }

    private ValueList<PersonPosition> Positions(IReadOnlyList<int> reach)
    {
        var closeness = Closeness.Of(_graph, new() { Convention = _options.Closeness, Length = _options.Length, Threads = _options.Mixing.Threads }, _cancellation);
        BetweennessOptions paths = new() { Length = _options.Length, Threads = _options.Mixing.Threads };
        var betweenness = Betweenness.Of(_graph, paths, _cancellation);
        var (constraint, size) = (Constraint.Of(_graph, _cancellation), EffectiveSize.Of(_graph, _cancellation));
        var (degrees, strengths, cuts, ranks) = (Degrees.Of(_graph), Degrees.Strengths(_graph), _cuts.CutPoints.ToHashSet(), Ranks());
        var others = (_graph.Nodes - 1.0) * (_graph.Nodes - 2.0) / 2;
        return _survey.Roster.Select(person => (Person: person, Node: _answers.Find(person.Person))).Select(at => new PersonPosition(at.Person, _answers.Responded[at.Node], new(
            degrees[at.Node],
            strengths[at.Node],
            closeness[at.Node],
            betweenness[at.Node],
            _graph.Nodes < 3 ? Estimable.Absent(AbsenceReason.TooFewNodes) : Estimable.Of(betweenness[at.Node] / others),
            constraint[at.Node],
            size[at.Node],
            reach[at.Node],
            cuts.Contains(at.Node),
            ranks[_components.OfNode[at.Node]]))).ToValueList();
    }

    private ValueList<PersonPair> Pairs(IEnumerable<Edge> ties) => ties.Select(tie => new PersonPair(_answers.People[tie.From], _answers.People[tie.To])).ToValueList();

    /// <summary>The number of each component by size, from 1.</summary>
    private int[] Ranks()
    {
        var ranks = new int[_components.Count];
        var rank = 0;
        foreach (var component in Enumerable.Range(0, ranks.Length).OrderByDescending(component => _components.Sizes[component]))
            ranks[component] = ++rank;
        return ranks;
    }

    private Estimable AmongRespondents()
    {
        var respondents = _survey.Responded.Count;
        if (respondents < 2)
            return Estimable.Absent(AbsenceReason.TooFewNodes);
        return Estimable.Of(_graph.Edges.Count(tie => _answers.Responded[tie.From] && _answers.Responded[tie.To]) / (respondents * (respondents - 1.0) / 2));
    }

    /// <summary>The components if every pair that is not known were tied: those who did not answer hold one another together, and whoever can be tied to them.</summary>
    private int LeastComponents()
    {
        var silent = Enumerable.Range(0, _graph.Nodes).Where(node => !_answers.Responded[node]).ToList();
        if (silent.Count == 0)
            return _components.Count;
        if (_options.Reading == TieReading.EitherSaysSo)
            return 1;
        var possible = _answers.Pairs.Where(pair => pair.State == PairState.Unknown).Select(pair => new Edge(pair.One, pair.Other));
        return Components.Weak(Graph.Undirected(_graph.Nodes, [.. _graph.Edges, .. possible, .. silent.Zip(silent.Skip(1), (one, other) => new Edge(one, other))], ParallelTies.Strongest)).Count;
    }

    private EstimableInterval MeanReach(IReadOnlyList<int> reach, long unknown)
    {
        if (reach.Count < 2)
            return EstimableInterval.Absent(AbsenceReason.TooFewNodes);
        double All(double sum) => sum / ((double)reach.Count * (reach.Count - 1));
        var least = All(reach.Sum(count => (double)count));
        var largest = reach.Count - LeastComponents() + 1.0;
        var most = unknown == 0 ? least : _options.Steps == 1 ? All(2.0 * (_graph.Ties + unknown)) : All(largest * (largest - 1));
        return EstimableInterval.Of(least, Math.Max(least, most));
    }

    private Estimable Returned()
    {
        var said = _answers.Said.Where(item => _answers.Responded[item.To]).Select(item => new Edge(item.From, item.To));
        return Reciprocity.Of(Graph.Directed(_graph.Nodes, said));
    }
}
