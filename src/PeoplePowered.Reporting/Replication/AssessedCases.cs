using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Replication;

/// <summary>What both kinds of assessment have in common.</summary>
internal static class AssessedCases
{
    public static SourceEvidence Evidence(this AssessedCase item) => item.Transfer?.Request.Evidence ?? item.Across!.Evidence;

    public static SuccessThreshold Threshold(this AssessedCase item) => item.Transfer?.Request.Threshold ?? item.Across!.Threshold;

    public static SitePrediction Prediction(this AssessedCase item) => item.Transfer?.Prediction ?? item.Across!.Prediction;

    public static ReplicationPolicy Policy(this AssessedCase item) => item.Transfer?.Policy ?? item.Across!.Policy;

    public static ValueList<Reason> Reasons(this AssessedCase item) => item.Transfer?.Reasons ?? item.Across!.Reasons;

    public static ValueList<Caveat> Caveats(this AssessedCase item) => item.Transfer?.Caveats ?? item.Across!.Caveats;

    public static ValueList<string> TurnsOn(this AssessedCase item) => item.Transfer?.Flips.Sites ?? item.Across!.TurnsOn;

    public static Made Made(this AssessedCase item) => item.Transfer?.Made ?? item.Across!.Made;

    public static string Convention(this AssessedCase item) => MethodNames.Of(item.Prediction().Convention);

    public static EstimableInterval Success(this AssessedCase item) => item.Transfer?.ProbabilityOfSuccess ?? Alone(item.Across!.ProbabilityOfSuccess);

    public static EstimableInterval Harm(this AssessedCase item) => item.Transfer?.ProbabilityOfHarm ?? Alone(item.Across!.ProbabilityOfHarm);

    public static string Paragraph(this AssessedCase item, IFormatProvider? provider) => item.Transfer?.Format(provider) ?? item.Across!.Format(provider);

    private static EstimableInterval Alone(Estimable value) => value.HasValue ? EstimableInterval.Of(value.Value, value.Value) : EstimableInterval.Absent(value.Reason);
}
