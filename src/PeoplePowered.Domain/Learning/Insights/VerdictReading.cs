using System.Text.Json.Serialization;
using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>What an assessment of replication says, as far as an insight needs it: its verdict, whether that speaks for success, and the hash of its inputs.</summary>
/// <remarks>
/// Immutable; equal when all of it is. A success that replicated, was confirmed or is to be replicated as is speaks for success; one that did not, was not confirmed or is not
/// to be replicated speaks against; one to be adapted says that circumstances matter, and qualifies; to test further, unclear or no verdict leaves it undecided.
/// </remarks>
public sealed record VerdictReading
{
    /// <summary>A reading from its parts, as JSON has it; those from an assessment read better.</summary>
    /// <param name="verdict">The verdict's word, such as <c>replicated</c>; <c>null</c> where there is none.</param>
    /// <param name="bearing">How it bears on the claim that the success carries over.</param>
    /// <param name="inputHash">The hash of the inputs.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bearing"/> is not defined.</exception>
    [JsonConstructor]
    public VerdictReading(string? verdict, InsightBearing bearing, string inputHash)
    {
        Verdict = verdict is null ? null : Guard.Against.NullOrWhiteSpace(verdict);
        Bearing = Guard.Against.EnumOutOfRange(bearing);
        InputHash = Guard.Against.NullOrWhiteSpace(inputHash);
    }

    /// <summary>The verdict's word, where there is one.</summary>
    public string? Verdict { get; }

    /// <summary>How it bears on the claim that the success carries over.</summary>
    public InsightBearing Bearing { get; }

    /// <summary>The hash of the inputs.</summary>
    public string InputHash { get; }

    /// <summary>Whether a success is to be carried to a place.</summary>
    /// <param name="assessment">The assessment.</param>
    public static VerdictReading Of(TransferAssessment assessment) => new(
        Guard.Against.Null(assessment).Verdict is { } verdict ? WireWord<TransferVerdict>.Of(verdict) : null,
        assessment.Verdict switch
        {
            TransferVerdict.ReplicateAsIs => InsightBearing.Supports,
            TransferVerdict.Adapt => InsightBearing.Qualifies,
            TransferVerdict.DoNotReplicate => InsightBearing.Contradicts,
            _ => InsightBearing.Undecided,
        },
        assessment.Made.InputHash);

    /// <summary>Whether a success replicated over sites.</summary>
    /// <param name="assessment">The assessment.</param>
    public static VerdictReading Of(AcrossSitesAssessment assessment) => new(
        Guard.Against.Null(assessment).Verdict is { } verdict ? WireWord<ReplicationVerdict>.Of(verdict) : null,
        assessment.Verdict switch
        {
            ReplicationVerdict.Replicated => InsightBearing.Supports,
            ReplicationVerdict.DidNotReplicate => InsightBearing.Contradicts,
            _ => InsightBearing.Undecided,
        },
        assessment.Made.InputHash);

    /// <summary>Whether replications confirmed an original.</summary>
    /// <param name="assessment">The assessment.</param>
    public static VerdictReading Of(ReplicationsAssessment assessment) => new(
        WireWord<Confirmation>.Of(Guard.Against.Null(assessment).Verdict),
        assessment.Verdict switch
        {
            Confirmation.Confirmed => InsightBearing.Supports,
            Confirmation.NotConfirmed => InsightBearing.Contradicts,
            _ => InsightBearing.Undecided,
        },
        assessment.Made.InputHash);

    /// <summary>The verdict's word.</summary>
    public override string ToString() => Verdict ?? "no verdict";
}
