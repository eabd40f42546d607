namespace PeoplePowered.Domain.Value;

/// <summary>A case as it accumulated: its appraisals by date, each with what changed. Immutable.</summary>
public sealed record ValueHistory
{
    /// <summary>A history.</summary>
    /// <param name="vintages">The appraisals; at least one, each date once, in any order.</param>
    /// <exception cref="ArgumentException">There is none, a date stands twice, or what changed is blank.</exception>
    public ValueHistory(ValueList<ValueVintage> vintages)
    {
        Vintages = Guard.Against.Null(vintages).OrderBy(vintage => Guard.Against.Null(vintage).Date).ToValueList();
        foreach (var vintage in Vintages)
            Guard.Against.NullOrWhiteSpace(vintage.WhatChanged, nameof(vintages));
        if (Vintages.Count == 0 || Vintages.Select(vintage => vintage.Date).Distinct().Count() < Vintages.Count)
            throw new ArgumentException("A history has at least one appraisal, and each date once.", nameof(vintages));
    }

    /// <summary>The appraisals, by date.</summary>
    public ValueList<ValueVintage> Vintages { get; }

    /// <summary>What changed from each to the next.</summary>
    /// <param name="deflator">The series by which figures of one vintage of prices and another year are converted; it cannot bridge two vintages.</param>
    public ValueList<ValueChange> Changes(Deflator? deflator = null) => Vintages.Zip(Vintages.Skip(1), (from, to) => Change(from, to, deflator)).ToValueList();

    /// <summary>What may not be subtracted, as caveats.</summary>
    /// <param name="deflator">As for <see cref="Changes"/>.</param>
    public ValueList<Caveat> Caveats(Deflator? deflator = null) => Changes(deflator).Where(change => change.WhyNot is not null)
        .Select(change => CaveatCatalogue.VintagesNotCompared.About($"{change.From.Date} and {change.To.Date}", ("reason", change.WhyNot!))).ToValueList();

    private static ValueChange Change(ValueVintage from, ValueVintage to, Deflator? deflator)
    {
        var (before, after) = (from.Appraisal, to.Appraisal);
        if (WhyNot(before, after, deflator) is { } reason)
            return new(from, to, null, reason, null);
        var (was, now) = (before.NetPresentSocialValue.Amount, after.NetPresentSocialValue.Amount);
        if (before.Prices != after.Prices)
            was = new(deflator!.Convert(was.Lower, before.BaseYear, before.Prices, after.Prices), deflator.Convert(was.Upper!, before.BaseYear, before.Prices, after.Prices));
        var difference = new MoneyRange(now.Lower - was.Upper!, now.Upper! - was.Lower);
        return new(from, to, difference, null, new($"change of the net present social value from {from.Date} to {to.Date}", $"{ValueText.Term(now)} - {ValueText.Term(was)}", ValueText.Money(difference), after.Prices, deflator is null ? [] : [deflator.Source]));
    }

    private static string? WhyNot(Appraisal before, Appraisal after, Deflator? deflator)
    {
        if (before.Currency != after.Currency)
            return $"one is in {before.Currency}, the other in {after.Currency}";
        if (before.BaseYear != after.BaseYear)
            return FormattableString.Invariant($"one is discounted to {before.BaseYear}, the other to {after.BaseYear}; appraise both to one year");
        if (before.Prices == after.Prices)
            return null;
        if (!string.Equals(before.Prices.Deflator, after.Prices.Deflator, StringComparison.Ordinal))
            return $"one is in {before.Prices}, the other in {after.Prices}, of two vintages that never mix; appraise the earlier anew with the later vintage";
        return deflator is not null && string.Equals(before.Prices.Deflator ?? deflator.Name, deflator.Name, StringComparison.Ordinal) && Holds(deflator, before) && Holds(deflator, after)
            ? null
            : $"one is in {before.Prices}, the other in {after.Prices}, and no deflator of that vintage with both years was given to convert them";
    }

    private static bool Holds(Deflator deflator, Appraisal appraisal) => deflator.Levels.Any(level => level.Year == appraisal.Prices.Year);
}
