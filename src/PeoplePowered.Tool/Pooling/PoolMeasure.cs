using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>A measure that <c>pool</c> knows: the columns that it needs, how a row becomes an effect size, and how the scale of analysis reads.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Columns">The columns that it needs.</param>
/// <param name="Why">Why a row cannot be used, or <c>null</c>.</param>
/// <param name="Effect">The effect size of a row that can be used.</param>
/// <param name="Natural">From the scale of analysis to the one that people read.</param>
/// <param name="NaturalName">What people call that.</param>
internal sealed record PoolMeasure(
    string Name,
    ValueList<StudyColumn> Columns,
    Func<StudyRow, (ExcludedSite Excluded, Caveat Caveat)?> Why,
    Func<StudyRow, (EffectSize Effect, Caveat? Caveat)> Effect,
    Func<double, double> Natural,
    string NaturalName)
{
    private static readonly PoolMeasure s_proportionLogit = new(
        "proportion-logit",
        [new("achieved", StudyColumnKind.Count), new("participants", StudyColumnKind.Count)],
        row => Proportions.WhyNot(row.Label, "this outcome", row.Count("achieved"), row.Count("participants")),
        row =>
        {
            var (achieved, participants) = (row.Count("achieved")!.Value, row.Count("participants")!.Value);
            var corrected = achieved == 0 || achieved == participants;
            return (
                ProportionEffects.Logit(achieved, participants),
                corrected ? CaveatCatalogue.ContinuityCorrection.About(row.Label, ("outcome", "this outcome"), ("achieved", achieved), ("participants", participants)) : null);
        },
        LogitScale.ToProportion,
        "proportion");

    private static readonly PoolMeasure[] s_all = [s_proportionLogit];

    /// <summary>The names of all measures.</summary>
    public static string[] Names => [.. s_all.Select(measure => measure.Name)];

    /// <summary>The measure of a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static PoolMeasure Find(string name) => s_all.Single(measure => string.Equals(measure.Name, name, StringComparison.Ordinal));
}
