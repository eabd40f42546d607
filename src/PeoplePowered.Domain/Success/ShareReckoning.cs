using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>Whether enough people do something, or few enough.</summary>
/// <remarks>Counts are exact decimals; they meet double where a share becomes a chance or an amount.</remarks>
internal sealed class ShareReckoning(SuccessCriterion criterion, PeopleAim aim, bool atLeast, SuccessQuestion question, SuccessEvidence evidence, SuccessOptions options, IOutcomeAggregator aggregator)
{
    private readonly List<Caveat> _caveats = [];
    private readonly List<Step> _steps = [];

    public Reckoned Of()
    {
        var counted = CountReading.Of(criterion, evidence);
        _caveats.AddRange(counted.Caveats);
        if (counted.WhyNot is { } none)
            return Reckoned.Unassessed(none, counted.Sites.Count, _steps, _caveats);
        foreach (var site in counted.Sites)
            _steps.Add(new(site.Site, "people achieving, of people", site.ToString()));
        var outcome = question == SuccessQuestion.TheseSites ? OfThese(counted) : Inferred(counted);
        return outcome with { Sites = counted.Sites.Count };
    }

    /// <summary>Of these people: met or not, but for what is missing.</summary>
    private Reckoned OfThese(CountedEvidence counted)
    {
        var (low, high) = (counted.Low, counted.High);
        if (aim.Count is not null && counted.Sites.Count > 1 && evidence.DistinctBecause is null)
        {
            low = counted.Sites.Max(site => site.Low);
            _caveats.Add(CaveatCatalogue.SitesMayShare.About(evidence.Subject, ("sites", counted.Sites.Count), ("outcome", criterion.Outcome.Key.Value)));
        }

        var people = aim.OutOf ?? (counted.HasPeople ? counted.People : (decimal?)null);
        if (aim.OutOf is { } declared && counted.HasPeople && counted.People != declared)
        {
            _caveats.Add(CaveatCatalogue.DenominatorDiffers.About(criterion.Id.Value, ("declared", declared), ("outcome", criterion.Outcome.Key.Value), ("participants", counted.People)));
            high = Math.Min(Math.Max(high, declared), high + Math.Max(0, declared - counted.People));
        }

        _steps.Add(new("people achieving it", string.Join(" + ", counted.Sites.Select(site => SuccessWords.Range(site.Low, site.High))), SuccessWords.Range(low, high)));
        if (aim.Count is { } count)
        {
            _steps.Add(new("asked for", "as declared", SuccessWords.Number((decimal)count)));
            return Exactly(low >= count, high < count, (double)low, (double)high);
        }

        if (people is not > 0)
            return Reckoned.Unassessed("a share needs the number of people, which is not known", counted.Sites.Count, _steps, _caveats);
        var (from, to) = (Math.Min(1, low / people.Value), Math.Min(1, high / people.Value));
        _steps.Add(new("share of people", $"{SuccessWords.Range(low, high)} / {SuccessWords.Number(people.Value)}", SuccessWords.Range(from, to)));
        if (aim.Percent is not { } percent)
            return Answer(EstimableInterval.Of((double)from, (double)to), UncertainNumber.Exactly((double)from), UncertainNumber.Exactly((double)to));
        _steps.Add(new(atLeast ? "people asked for" : "people allowed", $"{SuccessWords.Number(percent)} % x {SuccessWords.Number(people.Value)}", SuccessWords.Number(percent * people.Value / 100)));
        return atLeast
            ? Exactly(100 * low >= percent * people, 100 * high < percent * people, (double)from, (double)to)
            : Exactly(100 * high <= percent * people, 100 * low > percent * people, (double)from, (double)to);
    }

    /// <summary>Of the rate behind them, or of a new site.</summary>
    private Reckoned Inferred(CountedEvidence counted)
    {
        if (aim.Count is not null && aim.OutOf is null)
            return Reckoned.Unassessed($"a number of people {SuccessWords.Of(question)} has to say out of how many", counted.Sites.Count, _steps, _caveats);
        var (corners, whyNot) = ShareFits.Of(criterion.Outcome, counted, question, options, aggregator, _caveats);
        if (whyNot is not null)
            return Reckoned.Unassessed(whyNot, counted.Sites.Count, _steps, _caveats);
        var chances = corners.ConvertAll(Chance);
        var (first, last) = (corners.MinBy(corner => corner.Uncertain.Mean.Lower)!, corners.MaxBy(corner => corner.Uncertain.Mean.Lower)!);
        _steps.Add(new($"share of people {SuccessWords.Of(question)}", corners.Count == 1 ? first.InWords : FormattableString.Invariant($"{corners.Count} combinations of what is missing, the worst {first.InWords}, the best {last.InWords}"), SuccessWords.Range((decimal)first.Uncertain.Mean.Lower, (decimal)last.Uncertain.Mean.Lower)));
        var scale = aim.Count is null ? 1 : (double)aim.OutOf!.Value;
        return Answer(EstimableInterval.Of(chances.Min(), chances.Max()), Scaled(first.Uncertain, scale), Scaled(last.Uncertain, scale));
    }

    private double Chance(ShareDistribution share)
    {
        if (aim.IsEachPerson)
            return Math.Clamp(share.Uncertain.Mean.Lower, 0, 1);
        if (question == SuccessQuestion.NewSite && atLeast && aim.OutOf is { } people)
            return share.AtLeast((double)(aim.Count ?? Math.Ceiling(aim.Percent!.Value * people / 100)), people);
        var line = (double)(aim.Percent is { } percent ? percent / 100 : (decimal)aim.Count!.Value / aim.OutOf!.Value);
        return atLeast ? share.AtLeast(line) : share.AtMost(line);
    }

    private static UncertainNumber Scaled(UncertainNumber share, double by) => by.Equals(1) ? share : UncertainNumber.FromQuantiles(probability => by * share.Quantile(probability).Lower);

    private Reckoned Exactly(bool isMet, bool isNotMet, double low, double high) =>
        Answer(EstimableInterval.Of(isMet ? 1 : 0, isNotMet ? 0 : 1), UncertainNumber.Exactly(low), UncertainNumber.Exactly(high));

    private Reckoned Answer(EstimableInterval chance, UncertainNumber low, UncertainNumber high) => new(chance, low, high, 0, null, _steps, _caveats);
}
