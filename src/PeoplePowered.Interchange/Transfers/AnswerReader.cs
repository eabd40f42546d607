using System.Text.Json;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Transfers;

/// <summary>Reads the answer to a criterion: a score alone, "Unknown", or an object with score, certainty and evidence, or with a reason why it does not apply.</summary>
internal static class AnswerReader
{
    private const string Unknown = "Unknown";

    /// <summary>The answer, unknown where it was refused.</summary>
    public static CriterionAnswer Read(Criterion criterion, Cursor at)
    {
        if (at.IsNothing || IsUnknown(at))
            return CriterionAnswer.Unknown(criterion);
        if (at.Kind == JsonValueKind.Number)
            return Scored(criterion, at, at, null, []);
        string[] known = criterion switch
        {
            Criterion.FidelityAchieved => ["score", "certainty", "evidence", "notApplicable", "fractions"],
            Criterion.SupportFactorsPresent => ["score", "certainty", "evidence", "notApplicable", "sets"],
            _ => ["score", "certainty", "evidence", "notApplicable"],
        };
        if (at.Kind != JsonValueKind.Object)
        {
            at.Refuse("This is no answer.", "Write a score from 0 to 3, \"Unknown\", or an object with score, certainty and evidence.");
            return CriterionAnswer.Unknown(criterion);
        }

        if (!at.IsObjectOf(known))
            return CriterionAnswer.Unknown(criterion);
        var (certainty, evidence) = (at["certainty"].Word<Certainty>(), Evidence(at["evidence"]));
        if (at["notApplicable"].Text() is { } reason)
            return NotApplicable(criterion, at, reason);
        if (!at["score"].IsNothing && !IsUnknown(at["score"]))
            return Scored(criterion, at, at["score"], certainty, evidence);
        if (at["score"].IsNothing && (certainty is not null || evidence.Count > 0))
            at["score"].Refuse("There is certainty or evidence here, but no score.", "Write a score from 0 to 3, or \"Unknown\".");
        return CriterionAnswer.Unknown(criterion);
    }

    private static bool IsUnknown(Cursor at) => at.Kind == JsonValueKind.String && string.Equals(at.Element.GetString(), Unknown, StringComparison.OrdinalIgnoreCase);

    private static CriterionAnswer NotApplicable(Criterion criterion, Cursor at, string reason)
    {
        if (Criteria.Of(criterion).MayBeNotApplicable && at["score"].IsNothing)
            return CriterionAnswer.NotApplicable(criterion, reason);
        at["notApplicable"].Refuse(
            at["score"].IsNothing ? "A gate cannot be declared not applicable." : "An answer has a score or does not apply, not both.",
            at["score"].IsNothing ? "Write \"Unknown\" where nobody has looked." : "Keep one of the two.");
        return CriterionAnswer.Unknown(criterion);
    }

    private static CriterionAnswer Scored(Criterion criterion, Cursor at, Cursor score, Certainty? certainty, ValueList<EvidenceReference> evidence)
    {
        if (score.Number(0, 3, "Write 0 (absent), 1 (weak), 2 (partial), 3 (strong) or \"Unknown\".") is not { } number)
            return CriterionAnswer.Unknown(criterion);
        if (number != Math.Floor(number))
        {
            score.Refuse("A score is a whole number.", "Write 0 (absent), 1 (weak), 2 (partial), 3 (strong) or \"Unknown\".");
            return CriterionAnswer.Unknown(criterion);
        }

        // Who gives neither evidence nor certainty has the file's own word for it, and very little certainty.
        return CriterionAnswer.Of(criterion, (Score)(int)number, certainty ?? Certainty.VeryLow, evidence.Count > 0 ? evidence : [new EvidenceReference(at.File, EvidenceKind.Testimony, new Source(at.File))]);
    }

    private static ValueList<EvidenceReference> Evidence(Cursor at) => at.IsNothing ? [] : at.Items().Select((item, index) => Reference(item, index)).OfType<EvidenceReference>().ToValueList();

    private static EvidenceReference? Reference(Cursor at, int index)
    {
        if (!at.IsObjectOf("id", "kind", "source", "date", "place", "judgedBy"))
            return null;
        var source = at["source"].Required();
        return new(
            at["id"].Text() ?? FormattableString.Invariant($"{index + 1}"),
            at["kind"].Word<EvidenceKind>() ?? EvidenceKind.Document,
            new Source(source),
            at["date"].Date(),
            at["place"].Text() is { } place ? new Place(place) : null,
            at["judgedBy"].Text());
    }
}
