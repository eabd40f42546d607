using System.Runtime.InteropServices;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due for each claim if the open ones are all refused, or all accepted: cut to the cap per participant, by what a sample says, and to the cap per contract.</summary>
internal sealed class ClaimPayment
{
    private readonly ClaimInputs _inputs;
    private readonly ClaimJudgement _judgement;
    private readonly bool _withOpen;
    private readonly List<int> _payable = [];

    private ClaimPayment(ClaimInputs inputs, ClaimJudgement judgement, bool withOpen)
    {
        (_inputs, _judgement, _withOpen) = (inputs, judgement, withOpen);
        Due = new decimal[inputs.Table.Count];
    }

    /// <summary>By claim.</summary>
    public decimal[] Due { get; }

    /// <summary>The prices of the payable claims.</summary>
    public decimal Prices { get; private set; }

    /// <summary>What is left by the caps per participant.</summary>
    public decimal AfterParticipants { get; private set; }

    /// <summary>Of that, what claims that were not sampled come to.</summary>
    public decimal NotSampled { get; private set; }

    /// <summary>What is left by what the sample says.</summary>
    public decimal AfterSample { get; private set; }

    /// <summary>What is left by the cap per contract.</summary>
    public decimal Total { get; private set; }

    /// <summary>How many people the cap per participant cuts.</summary>
    public int PeopleCapped { get; private set; }

    public static ClaimPayment Of(ClaimInputs inputs, ClaimJudgement judgement, bool withOpen, (long Rejected, long Sampled)? sample, CancellationToken cancellation)
    {
        var payment = new ClaimPayment(inputs, judgement, withOpen);
        for (var person = 0; person < inputs.Table.People; person++)
        {
            if ((person & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            payment.Pay(inputs.Order.Of(person));
        }

        payment.AfterSample = payment.AfterParticipants;
        if (sample is { Rejected: > 0 } errors)
            payment.CutBySample(errors.Rejected, errors.Sampled);
        payment.Total = payment.AfterSample;
        cancellation.ThrowIfCancellationRequested();
        if (inputs.Terms.CapPerContract is { } cap && payment.AfterSample > cap.Amount)
            payment.CutToContract(cap.Amount);
        return payment;
    }

    public bool IsPayable(int claim)
    {
        var result = (ClaimResult)_judgement.Results[claim];
        return result.Stands() || (_withOpen && result.IsOpen());
    }

    private void Pay(ReadOnlySpan<int> claims)
    {
        _payable.Clear();
        var sum = 0m;
        decimal? cap = null;
        foreach (var claim in claims)
        {
            if (!IsPayable(claim))
                continue;
            var card = _judgement.Cards[claim];
            var price = _inputs.Index.Prices[card][_inputs.Outcomes[claim]];
            Due[claim] = price;
            sum += price;
            cap = _inputs.Index.Caps[card];
            _payable.Add(claim);
        }

        Prices += sum;
        if (cap is { } most && sum > most)
        {
            PeopleCapped++;
            CutToParticipant(most, sum);
            sum = most;
        }

        AfterParticipants += sum;
        foreach (var claim in _payable)
        {
            if (_inputs.Verifications[claim] == (byte)Verification.NotSampled)
                NotSampled += Due[claim];
        }
    }

    private void CutToParticipant(decimal cap, decimal sum)
    {
        var order = _inputs.Terms.ParticipantCapOrder;
        if (order == ParticipantCapOrder.InProportion)
        {
            Shares.CutTo(cap, sum, _inputs.Unit, CollectionsMarshal.AsSpan(_payable), Due);
            return;
        }

        if (order == ParticipantCapOrder.ByDate)
        {
            var days = new long[_payable.Count];
            for (var place = 0; place < days.Length; place++)
                days[place] = ((_inputs.Achieved[_payable[place]] is var day && day == ClaimTable.NoDay ? int.MaxValue : (long)day) << 32) | (uint)place;
            MemoryExtensions.Sort(days.AsSpan(), CollectionsMarshal.AsSpan(_payable));
        }

        var left = cap;
        foreach (var claim in _payable)
        {
            Due[claim] = Math.Min(left, Due[claim]);
            left -= Due[claim];
        }
    }

    private void CutBySample(long rejected, long sampled)
    {
        var claims = InOrder(claim => _inputs.Verifications[claim] == (byte)Verification.NotSampled);
        var left = Shares.Of(NotSampled, sampled - rejected, sampled, _inputs.Unit);
        Shares.CutTo(left, NotSampled, _inputs.Unit, claims, Due);
        AfterSample = AfterParticipants - NotSampled + left;
    }

    private void CutToContract(decimal cap)
    {
        Total = cap;
        if (_inputs.Terms.ContractCapOrder == ContractCapOrder.ProRata)
        {
            Shares.CutTo(cap, AfterSample, _inputs.Unit, InOrder(_ => true), Due);
            return;
        }

        var byDay = new Dictionary<int, decimal>();
        for (var claim = 0; claim < Due.Length; claim++)
        {
            if (Due[claim] > 0)
                CollectionsMarshal.GetValueRefOrAddDefault(byDay, _inputs.Achieved[claim], out _) += Due[claim];
        }

        var left = cap;
        var last = ClaimTable.NoDay;
        foreach (var day in byDay.Keys.Order())
        {
            last = day;
            if (byDay[day] >= left)
                break;
            left -= byDay[day];
        }

        Shares.CutTo(left, byDay[last], _inputs.Unit, InOrder(claim => _inputs.Achieved[claim] == last), Due);
        for (var claim = 0; claim < Due.Length; claim++)
        {
            if (_inputs.Achieved[claim] > last)
                Due[claim] = 0;
        }
    }

    /// <summary>Payable claims in an order that no file decides.</summary>
    private int[] InOrder(Func<int, bool> which)
    {
        var claims = new List<int>();
        foreach (var person in _inputs.People)
        {
            foreach (var claim in _inputs.Order.Of(person))
            {
                if (Due[claim] > 0 && which(claim))
                    claims.Add(claim);
            }
        }

        return [.. claims];
    }
}
