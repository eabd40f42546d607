namespace PeoplePowered.Domain.Commissioning;

/// <summary>Judges each claim by itself and beside the person's others: refused, open, or standing; and by which card. No cap is applied yet.</summary>
internal sealed class ClaimJudgement
{
    public const int EveryDay = int.MaxValue;

    private readonly ClaimInputs _inputs;
    private readonly int _asOf;
    private readonly PersonEvidence _evidence;

    private ClaimJudgement(ClaimInputs inputs, int asOf)
    {
        _inputs = inputs;
        _asOf = asOf;
        _evidence = new(inputs.Index.Outcomes.Names.Count);
        Results = new byte[inputs.Table.Count];
        Cards = new int[inputs.Table.Count];
    }

    /// <summary>By claim: a <see cref="ClaimResult"/>.</summary>
    public byte[] Results { get; }

    /// <summary>By claim: the card; of use where the claim stands or is open.</summary>
    public int[] Cards { get; }

    /// <summary>Whether anything is open.</summary>
    public bool AnyOpen { get; private set; }

    public static ClaimJudgement Of(ClaimInputs inputs, int asOf, CancellationToken cancellation)
    {
        var judgement = new ClaimJudgement(inputs, asOf);
        for (var person = 0; person < inputs.Table.People; person++)
        {
            if ((person & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            judgement.Judge(person);
        }

        return judgement;
    }

    private void Judge(int person)
    {
        var claims = _inputs.Order.Of(person);
        _evidence.Next();
        if (_inputs.Terms.Prerequisites == PrerequisiteRule.MustBeClaimed)
        {
            foreach (var claim in claims)
            {
                if (_inputs.Achieved[claim] <= _asOf)
                    _evidence.See(_inputs.Outcomes[claim], _inputs.Achieved[claim], (Verification)_inputs.Verifications[claim]);
            }
        }

        foreach (var claim in claims)
        {
            var result = Judge(claim, _inputs.Started[person]);
            Results[claim] = (byte)result;
            AnyOpen |= result.IsOpen();
        }
    }

    private ClaimResult Judge(int claim, int started)
    {
        var (index, day, verification) = (_inputs.Index, _inputs.Achieved[claim], (Verification)_inputs.Verifications[claim]);
        if (day > _asOf)
            return ClaimResult.NotYetDue;
        if (verification >= Verification.SampledRejected)
            return ClaimResult.Rejected;
        if ((day == ClaimTable.NoDay && (index.NeedsDay || _asOf != EveryDay)) || (started == ClaimTable.NoDay && index.NeedsStart))
            return ClaimResult.DateMissing;
        if (day != ClaimTable.NoDay && day < started)
            return ClaimResult.BeforeStart;
        var found = index.Card(started, day, out var card);
        if (found != ClaimResult.Due)
            return found;
        if (day < index.AchievedFrom || day > index.AchievedTo)
            return ClaimResult.OutsideTerm;
        var outcome = _inputs.Outcomes[claim];
        if (index.Prices[card][outcome] == TermsIndex.NoPrice)
            return ClaimResult.NotOnCard;
        var before = Prerequisites(card, outcome, day);
        if (before == ClaimResult.PrerequisiteMissing)
            return before;
        if (!_evidence.Counts(outcome, index.Allowed[outcome]))
            return ClaimResult.Duplicate;
        Cards[claim] = card;
        return verification switch
        {
            Verification.Disputed => ClaimResult.Disputed,
            Verification.Awaiting => ClaimResult.AwaitingVerification,
            _ => before,
        };
    }

    private ClaimResult Prerequisites(int card, int outcome, int day)
    {
        var result = ClaimResult.Due;
        if (_inputs.Terms.Prerequisites == PrerequisiteRule.NotChecked)
            return result;
        foreach (var before in _inputs.Index.Prerequisites[card][outcome])
        {
            if (_evidence.Stands(before, day))
                continue;
            if (!_evidence.MayStand(before, day))
                return ClaimResult.PrerequisiteMissing;
            result = ClaimResult.PrerequisiteNotSettled;
        }

        return result;
    }
}
