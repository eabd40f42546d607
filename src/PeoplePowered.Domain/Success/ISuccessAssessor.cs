namespace PeoplePowered.Domain.Success;

/// <summary>Whether something is a success, as different people define it.</summary>
public interface ISuccessAssessor
{
    /// <summary>
    /// Assesses each criterion of a definition, and each perspective on them: the chance that it is met, with missing data as bounds, and what holds it back. Must-haves
    /// are not bought off by weights, and perspectives are never averaged.
    /// </summary>
    /// <param name="definition">What constitutes success.</param>
    /// <param name="evidence">The evidence of one subject.</param>
    /// <param name="options">How; the defaults of the registration where <c>null</c>.</param>
    SuccessAssessment Assess(SuccessDefinition definition, SuccessEvidence evidence, SuccessOptions? options = null);

    /// <summary>
    /// Compares several subjects, such as sites, from each perspective by the criteria that weigh: how often each comes at which rank over all weights that agree with
    /// what is known of them, and over the uncertainty of the evidence (SMAA-2). A subject that does not meet a must-have is not ranked.
    /// </summary>
    /// <param name="definition">What constitutes success.</param>
    /// <param name="subjects">The evidence of each subject; at least two, each with a name of its own.</param>
    /// <param name="options">How; the defaults of the registration where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked often.</param>
    /// <exception cref="ArgumentException">There are fewer than two subjects, or two of one name.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    SuccessComparison Compare(SuccessDefinition definition, IReadOnlyList<SuccessEvidence> subjects, SuccessOptions? options = null, CancellationToken cancellationToken = default);
}
