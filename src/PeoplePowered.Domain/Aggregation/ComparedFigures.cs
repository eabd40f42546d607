using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Whether a figure itself holds a comparison: its type says so, and its design only where the type leaves it open.</summary>
internal static class ComparedFigures
{
    public static bool HoldsComparison(ReportedOutcome item) => item.Figure switch
    {
        TwoArmCounts or TwoArmMeans => true,
        CountOfParticipants or MeanOfParticipants or PairedPrePost or EventsOverExposure or Percentage => false,
        _ => item.Design.HasComparison(),
    };
}
