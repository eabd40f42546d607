namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of one two-by-two table, its correction already in the cells.</summary>
internal delegate EstimableEffect FourfoldMeasure(in FourfoldTable table);

/// <summary>The tables of a set of studies, read from spans that hold one value a study.</summary>
internal readonly ref struct FourfoldTables
{
    private readonly ReadOnlySpan<long> _achieved;
    private readonly ReadOnlySpan<long> _participants;
    private readonly ReadOnlySpan<long> _comparisonAchieved;
    private readonly ReadOnlySpan<long> _comparisonParticipants;

    public FourfoldTables(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, ReadOnlySpan<long> comparisonAchieved, ReadOnlySpan<long> comparisonParticipants)
    {
        Spans.SameLength(achieved.Length, participants.Length, nameof(participants));
        Spans.SameLength(achieved.Length, comparisonAchieved.Length, nameof(comparisonAchieved));
        Spans.SameLength(achieved.Length, comparisonParticipants.Length, nameof(comparisonParticipants));
        _achieved = achieved;
        _participants = participants;
        _comparisonAchieved = comparisonAchieved;
        _comparisonParticipants = comparisonParticipants;
        for (var i = 0; i < achieved.Length; i++)
            _ = this[i];
    }

    public int Count => _achieved.Length;

    public FourfoldTable this[int study] => FourfoldTable.Of(_achieved[study], _participants[study], _comparisonAchieved[study], _comparisonParticipants[study]);

    /// <summary>A measure of one table under a correction.</summary>
    public static EstimableEffect Measure(in FourfoldTable table, FourfoldMeasure measure, ContinuityCorrection correction) =>
        Measure(table, measure, correction.ForOneStudy(), anyHasZero: table.HasZero);

    /// <summary>A measure of every table under a correction.</summary>
    public void Measure(Span<EstimableEffect> effects, FourfoldMeasure measure, ContinuityCorrection correction)
    {
        Spans.SameLength(Count, effects.Length, nameof(effects));
        var anyHasZero = AnyHasZero(correction);
        for (var i = 0; i < Count; i++)
            effects[i] = Measure(this[i], measure, correction, anyHasZero);
    }

    /// <summary>Whether any table that the correction keeps has an empty cell.</summary>
    public bool AnyHasZero(ContinuityCorrection correction)
    {
        for (var i = 0; i < Count; i++)
        {
            var table = this[i];
            if (table.HasZero && !(correction.DropDoubleZeros && table.IsDoubleZero))
                return true;
        }

        return false;
    }

    private static EstimableEffect Measure(in FourfoldTable table, FourfoldMeasure measure, ContinuityCorrection correction, bool anyHasZero) =>
        correction.DropDoubleZeros && table.IsDoubleZero
            ? EstimableEffect.Absent(AbsenceReason.EmptyCell)
            : measure(table.Plus(correction.AmountFor(table.HasZero, anyHasZero)));
}
