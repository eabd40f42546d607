using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Results;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What many reported figures say together about one outcome, whole and by strata, and how it was found.</summary>
/// <param name="Outcome">The outcome as which every figure counts.</param>
/// <param name="Measure">The measure that was pooled.</param>
/// <param name="Pooling">How it was pooled.</param>
/// <param name="Continuity">What was done about empty cells.</param>
/// <param name="Whole">All figures together.</param>
/// <param name="StrataBy">What it is broken down by, or <c>null</c>.</param>
/// <param name="Strata">Each stratum, in the order of the first figure of each, what is not recorded last; empty without a breakdown.</param>
/// <param name="Between">Whether strata differ by more than chance; <c>null</c> without a breakdown.</param>
/// <param name="Excluded">Each figure that could not be used, and why.</param>
/// <param name="Caveats">What is to be said about all this.</param>
/// <param name="Sources">Where the figures are stated, each source once.</param>
/// <param name="Made">How it was made.</param>
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed record OutcomeSynthesis(
    OutcomeReference Outcome,
    EffectMeasure Measure,
    PoolingOptions Pooling,
    ContinuityCorrection Continuity,
    SynthesisPart Whole,
    string? StrataBy,
    ValueList<Stratum> Strata,
    BetweenStrata? Between,
    ValueList<ExcludedSite> Excluded,
    ValueList<Caveat> Caveats,
    ValueList<Source> Sources,
    Made Made) : IShownResult
{
    /// <summary>
    /// An R script that does the same with the package metafor: the figures as they were used, <c>escalc</c> where it knows their kind, <c>rma</c>, its
    /// intervals, and the same for each stratum. Plain ASCII; numbers are written so that they come back exactly.
    /// </summary>
    public string ToMetaforCall() => MetaforCall.Of(this);

    /// <summary>
    /// The synthesis as tidy comma-separated values (RFC 4180, numbers in the invariant culture): a row for each figure and each pooled
    /// quantity, of the whole and of each stratum, each figure left out, and each caveat (its code as the name, its message as the note). A text that a spreadsheet would take for a formula gets an apostrophe before it.
    /// </summary>
    public string ToCsv() => TidyCsv.Of(this);

    /// <summary>The synthesis in a line, invariant: the typical site and where a new site would fall, on the scale that people read.</summary>
    public override string ToString() => OutcomeSynthesisTable.Line(this, CultureInfo.InvariantCulture);

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => OutcomeSynthesisTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => OutcomeSynthesisTable.Of(this, formatProvider);
}
