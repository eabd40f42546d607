using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Mixing by role, and by organisation and region where any is known.</summary>
internal static class MixingTable
{
    public static ValueList<TieMixing> Of(SurveyAnswers answers, Graph graph, MixingOptions options, CancellationToken cancellation)
    {
        var all = new List<TieMixing>();
        foreach (var by in Enum.GetValues<MixingBy>())
        {
            var groups = answers.People.Select(participant => GroupOf(participant, by)).ToList();
            if (by == MixingBy.Role || groups.Exists(group => group is not null))
                all.Add(Of(by, groups, graph, options, cancellation));
        }

        return all.ToValueList();
    }

    private static string? GroupOf(Participant participant, MixingBy by) => by switch
    {
        MixingBy.Role => WireWord<ParticipantRole>.Of(participant.Role),
        MixingBy.Organisation => participant.Organisation?.Name,
        _ => participant.Region,
    };

    private static TieMixing Of(MixingBy by, List<string?> groups, Graph graph, MixingOptions options, CancellationToken cancellation)
    {
        var (places, numbers, labels) = (new int[groups.Count], new Dictionary<string, int>(StringComparer.Ordinal), new List<int>());
        for (var node = 0; node < groups.Count; node++)
        {
            places[node] = groups[node] is null ? -1 : labels.Count;
            if (groups[node] is not { } group)
                continue;
            numbers.TryAdd(group, numbers.Count);
            labels.Add(numbers[group]);
        }

        var ties = graph.Edges.Where(tie => places[tie.From] >= 0 && places[tie.To] >= 0).Select(tie => new Edge(places[tie.From], places[tie.To])).ToList();
        var mixing = GroupMixing.Of(Graph.Undirected(labels.Count, ties), labels, options, cancellation);
        return new(by, labels.Count, numbers.Count, groups.Count - labels.Count, graph.Ties - ties.Count, mixing);
    }
}
