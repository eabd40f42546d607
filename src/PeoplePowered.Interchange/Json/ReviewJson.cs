using System.Text.Encodings.Web;
using System.Text.Json;
using PeoplePowered.Domain.Aggregation;

namespace PeoplePowered.Interchange.Json;

/// <summary>
/// A review of a portfolio as JSON, for other programs: <c>{"schemaVersion": 1, "review": {…}}</c>. Shares are fractions,
/// the pooled fit stands on the logit scale, intervals are <c>[lower, upper]</c>, and a value that could not be had is
/// <c>null</c>, with a caveat that says why.
/// </summary>
public static class ReviewJson
{
    private static readonly ReviewJsonContext s_context = new(new JsonSerializerOptions(ReviewJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The version of the document's shape.</summary>
    public static int SchemaVersion => 1;

    /// <summary>Writes a review.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The document: indented by two spaces, lines ended by a line feed; the same in every culture.</returns>
    public static string Write(PortfolioReview review)
    {
        Guard.Against.Null(review);
        return JsonSerializer.Serialize(new(SchemaVersion, review), s_context.ReviewDocument);
    }
}
