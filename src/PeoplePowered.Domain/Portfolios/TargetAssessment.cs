using NodaTime;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>
/// Compares one target with the actual of its place. Before its date, the line is the straight path from the baseline (zero
/// for counts without one) at the start to the target at its date, read where the figures end.
/// </summary>
internal sealed class TargetAssessment
{
    private readonly Target _target;
    private readonly RollUpOutcome _outcome;
    private readonly OutcomeRollUp? _actual;
    private readonly RollUpOptions _options;
    private readonly TargetReason _whyNot;
    private readonly bool _upward;
    private readonly Bounds _aim;
    private readonly Bounds _reached;
    private readonly PeriodRollUp? _period;

    public TargetAssessment(Target target, RollUpOutcome outcome, OutcomeRollUp? actual, bool otherVersion, RollUpOptions options)
    {
        (_target, _outcome, _actual, _options) = (target, outcome, actual, options);
        var isForOnePeriod = outcome.Definition.Accumulation == Accumulation.PerPeriod && outcome.CountedAs != CountedAs.Mean && !options.TargetsOverAllPeriods.Contains(target.Outcome);
        _period = isForOnePeriod ? TargetPeriod() : null;
        var amount = isForOnePeriod ? _period?.Amount : actual?.Amount;
        var direction = Direction();
        _upward = direction ?? true;
        _whyNot = (actual, amount, direction) switch
        {
            (null, _, _) => otherVersion ? TargetReason.OtherVersion : TargetReason.NothingReported,
            _ when target.Amount.IsUnknown => TargetReason.TargetUnknown,
            (_, _, null) => TargetReason.NoDirection,
            _ when IsWorseThanBaseline() => TargetReason.WorseThanBaseline,
            _ when isForOnePeriod && _period is null => TargetReason.NoSuchPeriod,
            (_, null or { IsUnknown: true }, _) => TargetReason.NoAmount,
            { Item1.IsLatestOfSeveral: true } => TargetReason.AccumulationNotStated,
            _ when options.AboutWithin is null && (amount.Approximate > 0 || target.Amount.Is == QuantityKind.About || target.Baseline?.Is == QuantityKind.About) => TargetReason.About,
            _ => TargetReason.None,
        };
        var margin = options.AboutWithin ?? 0;
        _aim = Aim(target.Amount, margin);
        _reached = amount is null ? default : new Bounds(amount.Low, amount.High).Widened(amount.Approximate > 0 ? margin : 0);
        Actual = amount?.AsQuantity();
    }

    /// <summary>Whether only what is counted, people achieving something, tells the direction.</summary>
    public bool IsDirectionAssumed => StatedDirection() is null && Direction() is not null;

    private Quantity? Actual { get; }

    private bool IsLevel => _outcome.CountedAs == CountedAs.Mean || (!_upward && _target.Baseline is { IsUnknown: false });

    private Bounds? Baseline => _target.Baseline is { IsUnknown: false } stated ? Of(stated, _options.AboutWithin ?? 0) : IsLevel ? null : new Bounds(0, 0);

    public TargetProgress Assess(RollUpPlace place)
    {
        if (_whyNot == TargetReason.NoSuchPeriod && IsNotYetCome())
            return Result(place, TargetStatus.NotDue, _whyNot);
        if (_whyNot != TargetReason.None)
            return Result(place, TargetStatus.CannotTell, _whyNot);
        var reached = _reached.Reaches(_aim, _upward);
        if (_period is not null)
            return Due(place, reached, isPast: false);
        if (_target.By is not { } by)
            return reached is true && (_upward || IsLevel) ? Result(place, TargetStatus.Met) : Early(place, reached, TargetReason.NoDate);
        if (Ends() is not var (first, last))
            return reached is true && _upward ? Result(place, TargetStatus.Met) : Early(place, reached, TargetReason.NoElapsedTime);
        if (first >= by.Latest)
            return Due(place, reached, last > by.Latest);
        if (reached is true && (_upward || IsLevel))
            return last > (IsLevel ? by.Earliest : by.Latest) ? Result(place, TargetStatus.PossiblyMet, TargetReason.FiguresReachPast) : Result(place, TargetStatus.Met);
        if (reached is false && !_upward && !IsLevel && last <= by.Latest)
            return Result(place, TargetStatus.Missed);
        return _options.AsOf >= by.Latest || last >= by.Latest ? Result(place, TargetStatus.CannotTell, TargetReason.FiguresEndBefore) : OnTheWay(place, first, last, by);
    }

    private static Bounds Of(Quantity quantity, decimal margin) => new Bounds(quantity.Low ?? 0, quantity.High).Widened(quantity.Is == QuantityKind.About ? margin : 0);

    /// <summary>The line to reach: "at least" is a line to come up to, "up to" one to stay below; the other way round they only bound it.</summary>
    private Bounds Aim(Quantity amount, decimal margin) => (amount.Is, _upward) switch
    {
        (QuantityKind.AtLeast, true) => new(amount.Low!.Value, amount.Low),
        (QuantityKind.UpTo, false) => new(amount.High!.Value, amount.High),
        _ => Of(amount, margin),
    };

    private bool? StatedDirection() => _outcome.Definition.Polarity switch
    {
        Polarity.HigherIsBetter => true,
        Polarity.LowerIsBetter => false,
        _ when _target.Amount.Low > _target.Baseline?.High => true,
        _ when _target.Amount.High < _target.Baseline?.Low => false,
        _ => null,
    };

    private bool? Direction() => StatedDirection() ?? (_outcome.CountedAs is CountedAs.People or CountedAs.Participations ? true : null);

    private bool IsWorseThanBaseline() => _target.Baseline is { IsUnknown: false } baseline
        && (_upward ? _target.Amount.High < baseline.Low : _target.Amount.Low > baseline.High);

    private PeriodRollUp? TargetPeriod() => _target.By is not { } by
        ? (_actual is { Periods: [.., var last] } ? last : null)
        : _actual?.Periods.Where(item => item.Period.Start.Earliest <= by.Earliest && by.Latest <= item.Period.End.Latest).MinBy(item => item.Period.Days);

    private bool IsNotYetCome() => _target.By is { } by && _actual?.Period is { } period && period.End.Latest < by.Earliest && !(_options.AsOf >= by.Latest);

    /// <summary>Where the figures end; the day asked for where they do not say.</summary>
    private (LocalDate First, LocalDate Last)? Ends() => (_actual!.CompleteTo, _actual.Period) switch
    {
        ({ } complete, { } period) => (complete.Latest, period.End.Latest),
        (null, null) when _options.AsOf is { } day => (day, day),
        _ => null,
    };

    private TargetProgress Due(RollUpPlace place, bool? reached, bool isPast) => (reached, isPast) switch
    {
        (null, _) => Result(place, TargetStatus.PossiblyMet, TargetReason.BoundsAllowBoth),
        (_, true) when IsLevel || reached == _upward => Result(place, TargetStatus.PossiblyMet, TargetReason.FiguresReachPast),
        (true, _) => Result(place, TargetStatus.Met),
        _ => Result(place, TargetStatus.Missed),
    };

    /// <summary>Nothing says which share is due by now.</summary>
    private TargetProgress Early(RollUpPlace place, bool? reached, TargetReason why) => reached switch
    {
        false when !_upward && !IsLevel => Result(place, TargetStatus.Missed),
        null => Result(place, TargetStatus.CannotTell, TargetReason.BoundsAllowBoth),
        _ => Result(place, TargetStatus.NotDue, why),
    };

    private TargetProgress OnTheWay(RollUpPlace place, LocalDate first, LocalDate last, PartialDate by)
    {
        if ((_options.TargetsStart ?? _actual!.Period?.Start.Earliest) is not { } start)
            return Early(place, reached: false, TargetReason.NoElapsedTime);
        var time = new ElapsedTime(start, first, last, by);
        if (time.IsBeforeStart)
            return Result(place, TargetStatus.NotDue, TargetReason.NotStarted, time);
        if (Baseline is not { } from)
            return Result(place, TargetStatus.NotDue, TargetReason.NoBaseline, time);
        var due = Path(from, time);
        return _reached.Reaches(due, _upward) switch
        {
            true => Result(place, TargetStatus.OnTrack, TargetReason.None, time, due),
            false => Result(place, TargetStatus.Behind, TargetReason.None, time, due),
            _ => Result(place, TargetStatus.CannotTell, TargetReason.BoundsAllowBoth, time, due),
        };
    }

    /// <summary>Baseline + share x (target - baseline), least and most over all that the three can be: it is linear in each, so its ends lie at their ends.</summary>
    private Bounds Path(Bounds from, ElapsedTime time)
    {
        decimal At(decimal baseline, decimal aim, decimal share) => baseline + (share * (aim - baseline));
        var low = Math.Min(At(from.Low, _aim.Low, time.Low), At(from.Low, _aim.Low, time.High));
        decimal? high = from.High is { } most && _aim.High is { } top ? Math.Max(At(most, top, time.Low), At(most, top, time.High)) : null;
        return new(low, high);
    }

    private TargetProgress Result(RollUpPlace place, TargetStatus status, TargetReason reason = TargetReason.None, ElapsedTime? time = null, Bounds? due = null) => new(
        _target,
        status,
        reason,
        Actual,
        _period?.Period ?? _actual?.Period,
        time?.Low,
        time?.High,
        due?.Low,
        due?.High,
        TargetWorkings.Of(place, _target, _outcome, Actual, _period?.Period ?? _actual?.Period, _upward, status, reason, time, due));
}
