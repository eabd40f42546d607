using PeoplePowered.Domain;
using PeoplePowered.Domain.Portfolios;

namespace OutcomeAggregation;

/// <summary>What is asked of the data beyond what they are: files of questions, and whether the data can answer them.</summary>
/// <param name="Success">A definition of success.</param>
/// <param name="Value">A case of costs and value.</param>
/// <param name="Claims">Claims of single people.</param>
/// <param name="AreOwn">Whether the caller named any of them; then all of them are asked, whatever the data are.</param>
internal sealed record Questions(string Success, string Value, string Claims, bool AreOwn)
{
    /// <summary>The service that the sample's own questions are about.</summary>
    public static ServiceId Service { get; } = new("fair-chance-fund");

    /// <summary>The outcome that they turn on.</summary>
    public static OutcomeKey Outcome { get; } = new("accommodation-12-months");

    /// <summary>The card of the sample's illustrative claims.</summary>
    public static RateCardId Card { get; } = new("round-1");

    /// <summary>The sample's own question of a kind.</summary>
    public static string Own(string file) => Path.Combine(AppContext.BaseDirectory, "questions", file);

    /// <summary>Whether these data are those that the sample's own questions are about.</summary>
    public static bool SuitTo(Portfolio portfolio) => portfolio.Services.Any(service => service.Id == Service);
}
