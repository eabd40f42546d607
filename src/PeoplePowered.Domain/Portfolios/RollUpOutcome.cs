using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>An outcome as a roll-up needs it: its definition, its place in the order of the frameworks, and what its figures count.</summary>
internal sealed record RollUpOutcome(OutcomeReference Reference, OutcomeDefinition Definition, int Order, CountedAs CountedAs)
{
    public Currency? Currency => (Definition.Measure as MoneyAmount)?.Currency;

    public string? Unit => Definition.Measure switch
    {
        EventsPerExposure events => events.ExposureUnit,
        InstrumentMean mean => mean.Unit,
        _ => null,
    };

    /// <summary>Every outcome that is reported or aimed at.</summary>
    public static IReadOnlyDictionary<OutcomeReference, RollUpOutcome> All(Portfolio portfolio, RollUpOptions options)
    {
        var participations = options.CountedAsParticipations.ToHashSet();
        var figures = new Dictionary<OutcomeReference, CountedAs>();
        foreach (var reported in portfolio.ReportedOutcomes)
        {
            var counted = FigureAmount.Counts(reported.Figure);
            if (!figures.TryGetValue(reported.Outcome, out var other) || Rank(counted) > Rank(other))
                figures[reported.Outcome] = counted;
        }

        var all = new Dictionary<OutcomeReference, RollUpOutcome>();
        foreach (var framework in portfolio.Frameworks)
        {
            foreach (var definition in framework.Outcomes)
            {
                var reference = new OutcomeReference(framework.Id, definition.Key, definition.Version);
                var counted = CountsOf(definition.Measure) ?? figures.GetValueOrDefault(reference);
                all.Add(reference, new(reference, definition, all.Count, counted == CountedAs.People && participations.Contains(reference) ? CountedAs.Participations : counted));
            }
        }

        return all;
    }

    private static CountedAs? CountsOf(OutcomeMeasure? measure) => measure switch
    {
        PeopleAchieving => CountedAs.People,
        EventsPerExposure => CountedAs.Events,
        InstrumentMean => CountedAs.Mean,
        MoneyAmount => CountedAs.Money,
        _ => null,
    };

    /// <summary>Where a definition states no measure and its figures differ, people come first, then events, then means: whatever order they are listed in.</summary>
    private static int Rank(CountedAs counted) => counted switch
    {
        CountedAs.People => 3,
        CountedAs.Events => 2,
        CountedAs.Mean => 1,
        _ => 0,
    };
}
