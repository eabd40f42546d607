using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What the answers leave open.</summary>
internal static class NetworkCaveats
{
    private const string MovedEitherWay = "bridges, cut points, the share of the largest component, reciprocity, mixing, and everybody's closeness, betweenness, constraint and effective size";

    public static ValueList<Caveat> Of(TieSurvey survey, NetworkOptions options, NetworkSummary summary)
    {
        var caveats = new List<Caveat>();
        if (summary.People > 0 && summary.Responded == 0)
            caveats.Add(CaveatCatalogue.NetworkNobodyAnswered.About(survey.Name, ("people", summary.People)));
        else if (summary.Responded < summary.People)
            caveats.Add(CaveatCatalogue.NetworkRespondentsMissing.About(survey.Name, ("responded", summary.Responded), ("people", summary.People), ("percent", 100m * summary.Responded / summary.People), ("unknown", summary.UnknownPairs), ("pairs", summary.Pairs), ("measures", MovedEitherWay)));
        if (summary.Components > 1)
            caveats.Add(CaveatCatalogue.NetworkNotConnected.About(survey.Name, ("components", summary.Components), ("convention", InWords(options.Closeness))));
        foreach (var mixing in summary.Mixing)
        {
            var attribute = WireWord<MixingBy>.Of(mixing.By);
            if (mixing.LeftOut > 0)
                caveats.Add(CaveatCatalogue.NetworkGroupNotKnown.About(survey.Name, ("left", mixing.LeftOut), ("people", summary.People), ("attribute", attribute), ("ties", mixing.TiesLeftOut)));
            if (!mixing.Mixing.TwoSided.HasValue)
                caveats.Add(CaveatCatalogue.NetworkMixingUntested.About(survey.Name, ("attribute", attribute), ("reason", Why(mixing.Mixing))));
        }

        return survey.Source is null ? caveats.ToValueList() : caveats.Select(caveat => caveat.RestingOn(survey.Source)).ToValueList();
    }

    private static string InWords(ClosenessConvention convention) => convention switch
    {
        ClosenessConvention.WassermanFaust => "Wasserman and Faust's, which weighs it by the share of people reached",
        ClosenessConvention.WithinReach => "among the people reached alone",
        ClosenessConvention.AllReached => "absent for whoever does not reach everybody",
        _ => "harmonic: somebody not reached adds nothing",
    };

    private static string Why(GroupMixing mixing) => mixing.TwoSided.Reason switch
    {
        AbsenceReason.NoTies => "there is no tie between people whose group is known",
        AbsenceReason.NotComputed => "no permutation was asked for",
        _ when mixing.Expected.HasValue => "with these groups every arrangement gives the same",
        _ => "there are fewer than two people whose group is known",
    };
}
