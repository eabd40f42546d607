using Microsoft.Extensions.DependencyInjection;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.StartUp;

/// <summary>What an application does first: register the services, and pool the counts of three sites.</summary>
internal static class FirstResult
{
    public static void Pool()
    {
        using var services = new ServiceCollection().AddPeoplePowered().BuildServiceProvider();
        var outcome = new OutcomeReference(new FrameworkId("programme"), new OutcomeKey("in-work"));
        var source = new Source("start-up");
        var result = services.GetRequiredService<IOutcomeAggregator>().Aggregate(outcome,
        [
            new(outcome, new ReportedFor(site: new SiteId("North")), new CountOfParticipants(41, 100), source),
            new(outcome, new ReportedFor(site: new SiteId("East")), new CountOfParticipants(30, 90), source),
            new(outcome, new ReportedFor(site: new SiteId("South")), new CountOfParticipants(55, 120), source),
        ]);
        if (result.Achieved != 126 || result.Caveats.Count == 0)
            throw new InvalidOperationException("The first result is not the one expected.");
    }
}
