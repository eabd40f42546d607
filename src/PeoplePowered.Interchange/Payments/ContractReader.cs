using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Payments;

/// <summary>Reads contracts.</summary>
internal sealed class ContractReader(RateCardBook? book)
{
    private static readonly string[] s_contract = ["contract", "route", "parties", "service", "revisions"];
    private static readonly string[] s_revision = ["source", "agreed", "starts", "ends", "value", "note"];

    public Contract Read(Cursor root)
    {
        var many = !root["revisions"].IsNothing;
        if (!root.IsObjectOf(many ? s_contract : [.. s_contract, .. s_revision, .. TermsReader.Properties]))
            return null!;
        var id = Named(root["contract"], text => new ContractId(text)) ?? new ContractId("contract");
        var route = root["route"].Word<CommissioningRoute>() ?? CommissioningRoute.OutcomesContract;
        var parties = root["parties"].IsNothing ? [] : root["parties"].Items().Select(Party).OfType<ContractParty>().ToValueList();
        var service = Named(root["service"], text => new ServiceId(text));
        var revisions = (many ? root["revisions"].Items().Where(item => item.IsObjectOf([.. s_revision, .. TermsReader.Properties])).ToList() : [root])
            .Select(Revision).OfType<ContractRevision>().ToValueList();
        return root.Log.Any ? null! : root.Made(() => new Contract(id, route, parties, revisions, service))!;
    }

    /// <summary>An identifier, or <c>null</c> where nothing is said or it was refused.</summary>
    public static T? Named<T>(Cursor at, Func<string, T> make)
        where T : class => at.Text() is { } text ? at.Made(() => make(text)) : null;

    private static ContractParty? Party(Cursor at)
    {
        if (!at.IsObjectOf("organisation", "role"))
            return null;
        var name = at["organisation"].Required();
        if (at["role"].IsNothing)
            at["role"].Refuse("This is missing.", "Write commissioner, outcome payer, provider, intermediary, investor or evaluator.");
        return at["role"].Word<CommissioningRole>() is { } role ? new(new(name), role) : null;
    }

    private ContractRevision? Revision(Cursor at)
    {
        var terms = new TermsReader(book, at).Read();
        var (starts, ends) = (at["starts"].Date(), at["ends"].Date());
        var value = at["value"].Decimal(0, PaymentTerms.MostMoney, "Write the most that the contract is worth, as a number in the currency.");
        var currency = terms?.Currency ?? Currency.Gbp;
        return at.Made(() => new ContractRevision(
            new(at["source"].Text() ?? at.File),
            at["agreed"].Date(),
            starts is null && ends is null ? null : new(starts, ends),
            value is { } most ? new(Quantity.Exact(most), currency) : null,
            terms,
            note: at["note"].Text()));
    }
}
