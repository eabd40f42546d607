using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>What each standard rates, where it is published, and why no rating converts to another standard.</summary>
public static class EvidenceStandards
{
    /// <summary>What the standard is called.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="standard"/> is none of the standards.</exception>
    public static string Title(this EvidenceStandard standard) => Entry(standard).Title;

    /// <summary>What the standard rates: ratings of different things are no ratings of one another.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="standard"/> is none of the standards.</exception>
    public static string Rates(this EvidenceStandard standard) => Entry(standard).Rates;

    /// <summary>The publication that the meanings of its levels paraphrase.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="standard"/> is none of the standards.</exception>
    public static Source Source(this EvidenceStandard standard) => Entry(standard).Source;

    /// <summary>
    /// Refuses to convert a rating to another standard, and says why. There is no table behind it and none is planned: no
    /// standard publishes one, and a made-up one would let a level stand where nobody judged the evidence by it.
    /// </summary>
    /// <param name="rating">A rating by one standard.</param>
    /// <param name="to">Another standard.</param>
    /// <returns>Always a refusal, with its reason and what to do instead.</returns>
    /// <exception cref="ArgumentException"><paramref name="rating"/> is by <paramref name="to"/> already.</exception>
    public static StandardConversionRefusal Convert(EvidenceRating rating, EvidenceStandard to)
    {
        Guard.Against.Null(rating);
        var (source, target) = (Entry(rating.Standard), Entry(to));
        if (rating.Standard == to)
            throw new ArgumentException($"The rating is by {target.Title} already; read its level.", nameof(to));
        return new(
            rating.Standard,
            to,
            $"{source.Title} rates {source.Rates}; {target.Title} rates {target.Rates}. Neither publishes a rule from one to the other, and the same evidence can stand high on one and low on the other. "
            + $"Rate the evidence itself by {target.Title}.");
    }

    /// <summary>The caller's mistake of a design that is none.</summary>
    internal static ArgumentOutOfRangeException Unknown(EvidenceDesign design) =>
        new(nameof(design), design, FormattableString.Invariant($"There is no evidence design {(int)design}; use one of the named designs."));

    private static (string Title, string Rates, Source Source) Entry(EvidenceStandard standard) => standard switch
    {
        EvidenceStandard.Nesta => (
            "Nesta's Standards of Evidence",
            "how sure one can be that a product, service or programme makes a positive difference",
            new("Puttick and Ludlow, Standards of Evidence: an approach that balances the need for evidence with innovation", "Nesta", PartialDate.Parse("2013-10"))),
        EvidenceStandard.Maryland => (
            "the Maryland Scientific Methods Scale",
            "the method of one evaluation",
            new(
                "Guide to scoring evidence using the Maryland Scientific Methods Scale (after Sherman and others, Preventing Crime, 1997)",
                "What Works Centre for Local Economic Growth",
                PartialDate.Parse("2016-06"),
                "https://whatworksgrowth.org/resource-library/guide-to-scoring-the-evidence/")),
        EvidenceStandard.Eif => (
            "the EIF evidence ratings",
            "a programme for children by its best evidence of improving a child outcome",
            new("EIF evidence standards", "Early Intervention Foundation", PartialDate.Parse("2016"), "https://guidebook.eif.org.uk/eif-evidence-standards")),
        EvidenceStandard.Grade => (
            "GRADE",
            "a body of evidence on one outcome",
            new(
                "Balshem and others, GRADE guidelines: 3. Rating the quality of evidence; Guyatt and others, GRADE guidelines: 9. Rating up the quality of evidence",
                "Journal of Clinical Epidemiology 64",
                PartialDate.Parse("2011"),
                "doi 10.1016/j.jclinepi.2010.07.015; doi 10.1016/j.jclinepi.2011.06.004")),
        EvidenceStandard.Emmie => (
            "EMMIE",
            "what a review knows, apart for effect, mechanism, moderators, implementation and economic cost",
            new(
                "Johnson, Tilley and Bowers, Introducing EMMIE: an evidence rating scale to encourage mixed-method crime prevention synthesis reviews",
                "Journal of Experimental Criminology 11 (3), 459-473",
                PartialDate.Parse("2015"),
                "doi 10.1007/s11292-015-9238-7")),
        _ => throw new ArgumentOutOfRangeException(nameof(standard), standard, FormattableString.Invariant($"There is no evidence standard {(int)standard}; use one of the named standards.")),
    };
}
