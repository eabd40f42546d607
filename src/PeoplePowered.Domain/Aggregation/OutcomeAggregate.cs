using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Results;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What several sites together say about one outcome. Three averages stand under three names, since they answer three questions.</summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="Achieved">People who achieved it, over the sites that could be used.</param>
/// <param name="Participants">People who took part, over the same sites.</param>
/// <param name="ShareOfPeople">Of all people together, how many achieved it: the ratio of sums, a fraction.</param>
/// <param name="AverageOfSites">The mean of the sites' proportions, each site counting alike: the mean of ratios, a fraction.</param>
/// <param name="TypicalSite">The centre of the sites' true proportions, allowing for chance within and differences between sites.</param>
/// <param name="NewSite">Where a further site would fall.</param>
/// <param name="Pooled">The random-effects fit on the logit scale that the last two rest on.</param>
/// <param name="Sites">Each site that could be used, in the order given.</param>
/// <param name="Excluded">Each site that could not be used, and why.</param>
/// <param name="Caveats">What is to be said about all this.</param>
/// <param name="Sources">Where the figures are stated, each source once.</param>
/// <param name="Made">How it was made.</param>
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed record OutcomeAggregate(
    OutcomeReference Outcome,
    decimal Achieved,
    decimal Participants,
    Estimable ShareOfPeople,
    Estimable AverageOfSites,
    TypicalSite TypicalSite,
    NewSite NewSite,
    PooledEstimate Pooled,
    ValueList<SiteProportion> Sites,
    ValueList<ExcludedSite> Excluded,
    ValueList<Caveat> Caveats,
    ValueList<Source> Sources,
    Made Made) : IShownResult
{
    /// <summary>The aggregate in a line, invariant: people, the typical site, and where a new site would fall.</summary>
    public override string ToString() => OutcomeAggregateTable.Line(this, CultureInfo.InvariantCulture);

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => OutcomeAggregateTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    /// <summary>The aggregate as tidy comma-separated values (RFC 4180, invariant): a row for each site, each summary, each site left out, and each caveat (its code as the name, its message as the note). A text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public string ToCsv() => OutcomeAggregateCsv.Of(this);

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => OutcomeAggregateTable.Of(this, formatProvider);
}
