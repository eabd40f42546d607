using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>What a reckoning comes to: a chance and an amount, or why there is none.</summary>
internal sealed record Reckoned(EstimableInterval Chance, UncertainNumber? Low, UncertainNumber? High, int Sites, string? WhyNot, List<Step> Steps, List<Caveat> Caveats)
{
    public static Reckoned Unassessed(string whyNot, int sites, List<Step> steps, List<Caveat> caveats) =>
        new(EstimableInterval.Absent(AbsenceReason.NotApplicable), null, null, sites, whyNot, steps, caveats);
}
