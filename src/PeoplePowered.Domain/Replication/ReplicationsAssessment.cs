using System.Globalization;
using PeoplePowered.Domain.Results;

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
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed record ReplicationsAssessment(
    StudyEstimate Original,
    ValueList<ReplicationComparison> Comparisons,
    ReplicationsTogether? Together,
    Confirmation Verdict,
    string VerdictRule,
    ValueList<ConfirmationCriterion> Criteria,
    ValueList<Caveat> Caveats,
    ValueList<Source> Sources,
    Made Made) : IShownResult
{
    /// <summary>The answer as a paragraph, numbers in the invariant culture.</summary>
    public override string ToString() => Format(CultureInfo.InvariantCulture);

    /// <summary>The answer as a paragraph, numbers in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => new AssessmentParagraph(this, formatProvider ?? CultureInfo.InvariantCulture).Text();

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => ReplicationsTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    /// <summary>The assessment as tidy comma-separated values (RFC 4180, invariant): a row for the original, each replication, the verdict and each caveat. A text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public string ToCsv() => ReplicationsTable.Csv(this);

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => ReplicationsTable.Of(this, formatProvider);
}
