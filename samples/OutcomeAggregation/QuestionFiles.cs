using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Payments;
using PeoplePowered.Interchange.Success;
using PeoplePowered.Interchange.Values;

namespace OutcomeAggregation;

/// <summary>The files of questions, read.</summary>
/// <param name="Success">The definition of success.</param>
/// <param name="Value">The case.</param>
/// <param name="Terms">The terms of the claims; <c>null</c> where the data hold no card for them.</param>
/// <param name="Claims">The claims; <c>null</c> likewise.</param>
/// <param name="ValueIsOwn">Whether the case is the sample's own.</param>
internal sealed record QuestionFiles(SuccessDocument Success, ValueModel Value, PaymentTerms? Terms, ClaimTable? Claims, bool ValueIsOwn)
{
    /// <summary>The input of the case that a service changes: the share or change of its first outcome, where it has a name.</summary>
    public string? Effect => (Value as SocialReturnModel)?.Outcomes[0].Change.Name;

    /// <summary>Reads the files, or gives every reason why they were refused; <c>null</c> without a reason where the data are not those that the questions are about.</summary>
    public static QuestionFiles? Read(Questions questions, Portfolio portfolio, out IReadOnlyList<ReadProblem> problems)
    {
        problems = [];
        if (!questions.AreOwn && !Questions.SuitTo(portfolio))
            return null;
        var success = SuccessJson.Read(questions.Success, portfolio.Frameworks is [var framework, ..] ? framework.Id : null);
        var value = ValueModelJson.Read(questions.Value);
        var card = portfolio.RateCards.FirstOrDefault(item => item.Id == Questions.Card);
        var claims = card is null ? null : AchievementsCsv.Read(questions.Claims, card.Currency, [.. card.Tariffs.Select(tariff => tariff.Outcome)]);
        problems = [.. success.Problems, .. value.Problems, .. claims?.Problems ?? []];
        return problems.Count > 0 ? null : new(
            success.Value,
            value.Value,
            card is null ? null : PaymentTerms.Of(card, portfolio.Framework(card.Framework)!),
            claims?.Value,
            string.Equals(questions.Value, Questions.Own("value.json"), StringComparison.Ordinal));
    }
}
