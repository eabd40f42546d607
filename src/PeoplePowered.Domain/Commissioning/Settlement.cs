using System.Globalization;
using NodaTime;
using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due for claims of single people under payment terms: forecast against due against paid, and what became of every claim.</summary>
/// <remarks>
/// Exact decimal arithmetic throughout. Nothing depends on the order in which claims are listed. What is due is never negative and never above a cap; a claim that is
/// awaiting or disputed makes it a range, never a guess; it never takes the place of one for the same outcome that stands today. The time grows with the claims: they are sorted by counting, in a few passes over columns.
/// </remarks>
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed class Settlement : IShownResult
{
    private Settlement(SettlementRun run, MoneyRange forecast, LocalDate? asOf)
    {
        var tally = new SettlementTally(run);
        (Terms, AsOf, Due, Forecast) = (run.Inputs.Terms, asOf, run.Due, forecast);
        (Claims, People, PeopleCapped) = (run.Inputs.Table.Count, run.Inputs.Table.People, run.Least.PeopleCapped);
        Price = run.Money(run.Least.Prices);
        CutByParticipantCap = run.Money(run.Least.Prices - run.Least.AfterParticipants);
        CutBySample = run.Money(run.Least.AfterParticipants - run.Least.AfterSample);
        CutByContractCap = run.Money(run.Least.AfterSample - run.Least.Total);
        Paid = run.Money(tally.Paid);
        StillToPay = new(run.Money(Math.Max(0, run.Lower - tally.Paid)), run.Money(Math.Max(0, run.Upper - tally.Paid)));
        Overpaid = new(run.Money(Math.Max(0, tally.Paid - run.Upper)), run.Money(Math.Max(0, tally.Paid - run.Lower)));
        Sampling = run.Sampling();
        (Outcomes, Sites, Results) = (tally.Outcomes, tally.Sites, tally.Results);
        Lines = new SettledClaims(run);
        Caveats = SettlementCaveats.Of(run, tally);
        Workings = SettlementWorkings.Of(this);
        Made = Made.By("settlement of claims", SettlementInputs.Of(run.Inputs, asOf));
    }

    /// <summary>The terms.</summary>
    public PaymentTerms Terms { get; }

    /// <summary>The day up to which claims are due; <c>null</c> where all are.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>How many claims there are.</summary>
    public int Claims { get; }

    /// <summary>Of how many people.</summary>
    public int People { get; }

    /// <summary>How many people reached more than their cap, by claims that stand.</summary>
    public int PeopleCapped { get; }

    /// <summary>What the claims that stand come to at full prices.</summary>
    public Money Price { get; }

    /// <summary>What the caps per participant take off that.</summary>
    public Money CutByParticipantCap { get; }

    /// <summary>What the share of rejected claims in the sample then takes off.</summary>
    public Money CutBySample { get; }

    /// <summary>What the cap per contract then takes off.</summary>
    public Money CutByContractCap { get; }

    /// <summary>What is due: a range where claims are open, from all of them refused to all of them accepted.</summary>
    public MoneyRange Due { get; }

    /// <summary>What would be due if every claim dated after the day of the settlement came in; the same as <see cref="Due"/> where none is.</summary>
    public MoneyRange Forecast { get; }

    /// <summary>What has been paid already.</summary>
    public Money Paid { get; }

    /// <summary>What is due and not yet paid; zero or more.</summary>
    public MoneyRange StillToPay { get; }

    /// <summary>What has been paid and is not due; zero or more.</summary>
    public MoneyRange Overpaid { get; }

    /// <summary>What the sample says, where the terms extrapolate it.</summary>
    public SamplingError? Sampling { get; }

    /// <summary>By outcome, as the framework lists them; outcomes without a claim are left out.</summary>
    public ValueList<OutcomeSettlement> Outcomes { get; }

    /// <summary>By site, in ordinal order of name; claims without a site come last.</summary>
    public ValueList<SiteSettlement> Sites { get; }

    /// <summary>How many claims had which result.</summary>
    public ValueList<ResultCount> Results { get; }

    /// <summary>What became of each claim, in the order in which they were given; each line is made when it is asked for.</summary>
    public IReadOnlyList<SettledClaim> Lines { get; }

    /// <summary>What is odd in the claims, and what is open.</summary>
    public ValueList<Caveat> Caveats { get; }

    /// <summary>How the sum was done, for a person with a calculator.</summary>
    public ValueList<Step> Workings { get; }

    /// <summary>How it was made.</summary>
    public Made Made { get; }

    /// <summary>Settles claims.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="claims">The claims, in any order.</param>
    /// <param name="asOf">The day up to which claims are due; later ones are forecast. All are due where <c>null</c>.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static Settlement Of(PaymentTerms terms, IEnumerable<Achievement> claims, LocalDate? asOf = null, CancellationToken cancellation = default) =>
        Of(terms, ClaimTable.Of(claims), asOf, cancellation);

    /// <summary>Settles claims.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="asOf">The day up to which claims are due; later ones are forecast. All are due where <c>null</c>.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static Settlement Of(PaymentTerms terms, ClaimTable claims, LocalDate? asOf = null, CancellationToken cancellation = default)
    {
        var inputs = new ClaimInputs(Guard.Against.Null(terms), Guard.Against.Null(claims));
        var day = asOf is { } last ? ClaimTable.DayOf(last) : ClaimJudgement.EveryDay;
        var run = SettlementRun.Of(inputs, day, cancellation);
        var later = Array.Exists(claims.Achieved, achieved => achieved > day || (achieved == ClaimTable.NoDay && asOf is not null));
        return new(run, later ? SettlementRun.Of(inputs, ClaimJudgement.EveryDay, cancellation).Due : run.Due, asOf);
    }

    /// <summary>What is due of how many claims.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Due} due for {Claims:#,0} claims of {People:#,0} people, {Paid} paid");

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => SettlementTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    /// <summary>The settlement as tidy comma-separated values (RFC 4180, invariant): the whole, each outcome, site, result and caveat, and no single claim, since those are of people. A text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public string ToCsv() => SettlementCsv.Of(this);

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => SettlementTable.Of(this, formatProvider);
}
