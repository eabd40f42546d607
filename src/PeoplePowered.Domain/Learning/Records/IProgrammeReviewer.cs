using PeoplePowered.Domain.Learning.Insights;

namespace PeoplePowered.Domain.Learning.Records;

/// <summary>What did a learning programme do, learn, connect and change, and with what confidence?</summary>
public interface IProgrammeReviewer
{
    /// <summary>Reviews a record: reach and voices, networks, gains, insights, influence, and what is not known.</summary>
    /// <param name="record">Everything on record.</param>
    /// <param name="context">The day of the review, for what purpose people's words are to be used, and the syntheses and verdicts as they stand now.</param>
    /// <param name="options">How; the default of the registration where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the work on large networks.</param>
    ProgrammeReview Review(LearningRecord record, InsightContext context, LearningOptions? options = null, CancellationToken cancellationToken = default);
}
