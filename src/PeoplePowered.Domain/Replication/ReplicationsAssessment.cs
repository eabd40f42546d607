using System.Globalization;

namespace PeoplePowered.Domain.Replication;

/// <summary>Did these replications confirm it? Each replication beside the original, all of them together, and one word by a documented rule.</summary>
/// <param name="Original">The original.</param>
/// <param name="Comparisons">The original and each replication, in the order given.</param>
/// <param name="Together">The original and all replications; <c>null</c> with fewer than two.</param>
/// <param name="Verdict">The answer in one word.</param>
/// <param name="VerdictRule">The name of the rule that gave it; see <see cref="ConfirmationRule"/>.</param>
/// <param name="Criteria">What each criterion of the rule said; empty without replications.</param>
/// <param name="Caveats">What is to be said about all this, and about each replication.</param>
/// <param name="Sources">Where the estimates are stated, each source once.</param>
/// <param name="Made">How it was made.</param>
/// <remarks>Immutable; equality is that of all parts. Serialises whole with System.Text.Json; a value that is absent is <c>null</c> there.</remarks>
public sealed record ReplicationsAssessment(
    StudyEstimate Original,
    ValueList<ReplicationComparison> Comparisons,
    ReplicationsTogether? Together,
    Confirmation Verdict,
    string VerdictRule,
    ValueList<ConfirmationCriterion> Criteria,
    ValueList<Caveat> Caveats,
    ValueList<Source> Sources,
    Made Made)
{
    /// <summary>The answer as a paragraph, numbers in the invariant culture.</summary>
    public override string ToString() => Format(CultureInfo.InvariantCulture);

    /// <summary>The answer as a paragraph, numbers in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => new AssessmentParagraph(this, formatProvider ?? CultureInfo.InvariantCulture).Text();
}
