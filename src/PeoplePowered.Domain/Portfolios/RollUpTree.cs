using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>Puts everything that a portfolio holds in its place: what is listed in the portfolio's order, then what figures alone name.</summary>
internal sealed class RollUpTree
{
    private readonly Dictionary<RollUpPlace, RollUpDraft> _drafts = [];
    private readonly Portfolio _portfolio;
    private readonly RollUpOptions _options;
    private readonly RollUpPlaces _places;

    private RollUpTree(Portfolio portfolio, RollUpOptions options)
    {
        (_portfolio, _options, _places) = (portfolio, options, new RollUpPlaces(portfolio));
        _drafts.Add(RollUpPlace.Portfolio, new(RollUpPlace.Portfolio) { IsListed = true });
    }

    public static RollUpDraft Of(Portfolio portfolio, RollUpOptions options)
    {
        var tree = new RollUpTree(portfolio, options);
        tree.List();
        tree.PlaceGrants();
        tree.PlaceFigures();
        tree.PlaceTargets();
        foreach (var declaration in options.Distinct)
        {
            var place = declaration.Within is { } within ? tree._places.Of(within) : RollUpPlace.Portfolio;
            if (!tree._drafts.TryGetValue(place, out var draft))
                throw new ArgumentException($"People are declared distinct within '{declaration.Within}', which the portfolio does not hold.", nameof(options));
            draft.Distinct.Add(declaration);
        }

        return tree._drafts[RollUpPlace.Portfolio];
    }

    private RollUpDraft At(RollUpPlace place)
    {
        if (_drafts.TryGetValue(place, out var draft))
            return draft;
        _drafts.Add(place, draft = new(place));
        At(place.Parent!).Children.Add(draft);
        return draft;
    }

    private RollUpDraft List(RollUpPlace place, Source? source = null)
    {
        var draft = At(place);
        draft.IsListed = true;
        draft.Cite(source is null ? [] : [source]);
        return draft;
    }

    private void List()
    {
        foreach (var investment in _portfolio.Investments)
        {
            var draft = List(new(RollUpLevel.Investment, investment.Id));
            var known = Revisions.AsKnownOn(investment.Revisions, _options.AsOf);
            if (known.Knowledge == Knowledge.NotYetKnown)
                continue;
            draft.Announced.Add(Term(draft, known));
            draft.Cite(known.Sources());
        }

        foreach (var partnership in _portfolio.Partnerships)
            List(_places.OfPartnership(partnership.Id, partnership.Investment), partnership.Source);
        foreach (var service in _portfolio.Services)
        {
            var partnerships = service.DeliveredBy.Count == 0 ? [null] : service.DeliveredBy.Select(partnership => (PartnershipId?)partnership);
            foreach (var partnership in partnerships.Distinct())
                List(_places.OfPartnership(partnership, null) with { Level = RollUpLevel.Service, Service = service.Id }, service.Source).Framework = service.Framework;
        }

        var placed = _portfolio.ReportedOutcomes.Select(reported => reported.For).Concat(_portfolio.Targets.Select(target => target.For)).Distinct()
            .Where(named => named.Site is not null)
            .Select(_places.Of)
            .Distinct()
            .ToLookup(place => (place.Service, place.Site));
        foreach (var site in _portfolio.Sites)
        {
            foreach (var place in placed[(site.Service, site.Id)].DefaultIfEmpty(_places.Of(new ReportedFor(service: site.Service, site: site.Id))))
                List(place);
        }
    }

    private void PlaceGrants()
    {
        var paid = new HashSet<PartnershipId>();
        foreach (var grant in _portfolio.Grants)
        {
            var draft = At(_places.OfPartnership(grant.Partnership, grant.Investment));
            if (grant.Partnership is { } partnership)
                paid.Add(partnership);
            var known = Revisions.AsKnownOn(grant.Revisions, _options.AsOf);
            if (known.Knowledge == Knowledge.NotYetKnown)
                continue;
            draft.Awards.Add(Term(draft, known));
            draft.Cite(known.Sources());
        }

        foreach (var partnership in _portfolio.Partnerships.Where(partnership => !paid.Contains(partnership.Id)))
            At(_places.OfPartnership(partnership.Id, partnership.Investment)).Awards.Add((null, Quantity.Unknown));
    }

    private void PlaceFigures()
    {
        foreach (var reported in _portfolio.ReportedOutcomes)
        {
            var draft = At(_places.Of(reported.For));
            draft.Add(reported);
            if (_places.Contradicts(reported.For) is { } listed)
            {
                draft.Caveats.Add(CaveatCatalogue.PlacesDisagree
                    .About(reported.For.Partnership!.Value, ("outcome", reported.Outcome.Key.Value), ("stated", reported.For.Investment!.Value), ("listed", listed.Value))
                    .RestingOn(reported.Source));
            }
        }
    }

    private void PlaceTargets()
    {
        foreach (var target in _portfolio.Targets)
        {
            var draft = At(_places.Of(target.For));
            draft.Targets.Add(target);
            draft.Cite([target.Source]);
        }
    }

    private static (Currency? Currency, Quantity Amount) Term(RollUpDraft draft, AsKnown known)
    {
        var currencies = known.Currencies().ToList();
        if (currencies is [var currency])
            return (currency, known.AmountRange());
        draft.Caveats.Add(CaveatCatalogue.MixedCurrencies.About(draft.Place.ToString(), ("currencies", string.Join(", ", currencies))).RestingOn(known.Sources()));
        return (null, Quantity.Unknown);
    }
}
