namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>Where a step of a waterfall begins and ends; each end is a range, or <c>null</c> where nobody knows, since an unknown step came before.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal sealed record WaterfallLevel((decimal Lower, decimal Upper)? From, (decimal Lower, decimal Upper)? To)
{
    /// <summary>Whether it is a change that follows a step which is unknown, so that its place is unknown too.</summary>
    public bool IsOfUnknownPlace => From is null && To is null;

    /// <summary>Whether it begins within a range and not at one amount.</summary>
    public bool BeginsWithinRange => From is { } from && from.Lower != from.Upper;

    /// <summary>The ends that are known.</summary>
    public IEnumerable<decimal> Amounts => new[] { From, To }.OfType<(decimal Lower, decimal Upper)>().SelectMany(end => new[] { end.Lower, end.Upper });

    /// <summary>The levels of steps one after the other.</summary>
    public static IEnumerable<WaterfallLevel> Of(IReadOnlyList<WaterfallStep> steps)
    {
        (decimal Lower, decimal Upper)? level = (0, 0);
        foreach (var step in steps)
        {
            var from = step.Kind == WaterfallStepKind.Total ? (0, 0) : level;
            level = step.Kind switch
            {
                WaterfallStepKind.Total => (step.Lower, step.Upper),
                WaterfallStepKind.Change when level is { } known => (known.Lower + step.Lower, known.Upper + step.Upper),
                _ => null,
            };
            yield return new(from, level);
        }
    }
}
