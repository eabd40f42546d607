namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of one two-by-two table, its correction already in the cells.</summary>
internal delegate EstimableEffect FourfoldMeasure(in FourfoldTable table);

/// <summary>The tables of a set of studies, read from spans that hold one value a study, under one continuity correction.</summary>
internal readonly ref struct FourfoldTables
{
    private readonly ReadOnlySpan<long> _achieved;
    private readonly ReadOnlySpan<long> _participants;
    private readonly ReadOnlySpan<long> _comparisonAchieved;
    private readonly ReadOnlySpan<long> _comparisonParticipants;
    private readonly ContinuityCorrection _correction;
    private readonly bool _anyHasZero;

    public FourfoldTables(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        ContinuityCorrection correction)
    {
        Spans.SameLength(achieved.Length, participants.Length, nameof(participants));
        Spans.SameLength(achieved.Length, comparisonAchieved.Length, nameof(comparisonAchieved));
        Spans.SameLength(achieved.Length, comparisonParticipants.Length, nameof(comparisonParticipants));
        _achieved = achieved;
        _participants = participants;
        _comparisonAchieved = comparisonAchieved;
        _comparisonParticipants = comparisonParticipants;
        _correction = correction;
        for (var i = 0; i < achieved.Length; i++)
        {
            Counts.Check(achieved[i], participants[i], nameof(achieved), nameof(participants));
            Counts.Check(comparisonAchieved[i], comparisonParticipants[i], nameof(comparisonAchieved), nameof(comparisonParticipants));
            var table = Reported(i);
            _anyHasZero |= table.HasZero && !IsDropped(table, correction);
        }
    }

    public int Count => _achieved.Length;

    /// <summary>A measure of one study's table under a correction.</summary>
    public static EstimableEffect Measure(in FourfoldTable table, FourfoldMeasure measure, ContinuityCorrection correction)
    {
        var amount = correction.ForOneStudy().AmountFor(table.HasZero, table.HasZero);
        return IsDropped(table, correction) ? EstimableEffect.Absent(AbsenceReason.EmptyCell) : measure(table.Plus(amount));
    }

    /// <summary>The same studies under another correction.</summary>
    public FourfoldTables With(ContinuityCorrection correction) => new(_achieved, _participants, _comparisonAchieved, _comparisonParticipants, correction);

    /// <summary>A study's table as it was reported.</summary>
    public FourfoldTable Reported(int study) => new(
        _achieved[study],
        _participants[study] - _achieved[study],
        _comparisonAchieved[study],
        _comparisonParticipants[study] - _comparisonAchieved[study]);

    /// <summary>A study's table with the correction in its cells; false where the correction drops the study.</summary>
    public bool TryGet(int study, out FourfoldTable table)
    {
        var reported = Reported(study);
        table = reported.Plus(_correction.AmountFor(reported.HasZero, _anyHasZero));
        return !IsDropped(reported, _correction);
    }

    /// <summary>A measure of a study; absent where the correction drops it.</summary>
    public EstimableEffect Measure(int study, FourfoldMeasure measure) =>
        TryGet(study, out var table) ? measure(table) : EstimableEffect.Absent(AbsenceReason.EmptyCell);

    /// <summary>A measure of every study.</summary>
    public void Measure(Span<EstimableEffect> effects, FourfoldMeasure measure)
    {
        Spans.SameLength(Count, effects.Length, nameof(effects));
        for (var i = 0; i < Count; i++)
            effects[i] = Measure(i, measure);
    }

    private static bool IsDropped(in FourfoldTable table, ContinuityCorrection correction) => correction.DropDoubleZeros && table.IsDoubleZero;
}
