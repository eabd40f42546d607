using System.Globalization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is odd in claims, and what is open.</summary>
internal static class SettlementCaveats
{
    public static ValueList<Caveat> Of(SettlementRun run, SettlementTally tally)
    {
        var inputs = run.Inputs;
        var subject = string.Join(", ", inputs.Terms.Cards.Select(card => card.Card.Id.Value).Distinct(StringComparer.Ordinal));
        var caveats = new List<Caveat>();
        void Add(CaveatDefinition definition, long count, params ReadOnlySpan<CaveatArgument> more)
        {
            if (count > 0)
                caveats.Add(definition.About(subject, [("claims", count), .. more]).RestingOn(inputs.Terms.Cards.Select(card => card.Card.Source)));
        }

        Add(CaveatCatalogue.ClaimsOpen, tally.Of(ClaimResult.AwaitingVerification) + tally.Of(ClaimResult.Disputed) + tally.Of(ClaimResult.PrerequisiteNotSettled));
        Add(CaveatCatalogue.ClaimsDuplicate, tally.Of(ClaimResult.Duplicate));
        Add(CaveatCatalogue.ClaimsWithoutPrerequisite, tally.Of(ClaimResult.PrerequisiteMissing));
        Add(CaveatCatalogue.ClaimsWithoutDate, tally.Of(ClaimResult.DateMissing));
        Add(CaveatCatalogue.ClaimsNotOnCard, tally.Of(ClaimResult.NotOnCard));
        Add(CaveatCatalogue.ClaimsBeforeStart, tally.Of(ClaimResult.BeforeStart));
        Add(CaveatCatalogue.TwoStartDates, inputs.PeopleWithTwoStarts);
        if (tally.PaidForRefused > 0)
            caveats.Add(CaveatCatalogue.PaidForRefused.About(subject, ("amount", run.Money(tally.PaidForRefused).ToString(null, CultureInfo.InvariantCulture))));
        if (tally.Paid > run.Upper)
            caveats.Add(CaveatCatalogue.PaidAboveDue.About(subject, ("paid", run.Money(tally.Paid).ToString(null, CultureInfo.InvariantCulture)), ("due", run.Due.ToString(null, CultureInfo.InvariantCulture))));
        if (inputs.Terms.Verification.Kind == VerificationKind.SampleExtrapolated && run.Least.NotSampled > 0)
            caveats.Add(run.Sample.Sampled == 0 ? CaveatCatalogue.NothingSampled.About(subject) : CaveatCatalogue.SampleExtrapolated.About(subject, ("sampled", run.Sample.Sampled), ("rejected", run.Sample.Rejected)));
        return caveats.ToValueList();
    }
}
