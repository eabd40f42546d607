using System.Globalization;
using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>The further sites after which the verdict on a new site can be expected to be decided.</summary>
/// <remarks>Immutable and safe to share between threads; equality is that of the reference.</remarks>
public sealed class NextTestDesign
{
    internal NextTestDesign(NextTestAnswer answer, NewSiteJudgement soFar, NextTestOptions options, VerdictChance[] plans)
    {
        (Answer, SoFar, Options) = (answer, soFar, options);
        Plans = Array.AsReadOnly(plans);
        ChanceInTheLimit = Estimable.Absent(AbsenceReason.TooFewStudies);
    }

    /// <summary>Whether further sites can be expected to decide.</summary>
    public NextTestAnswer Answer { get; }

    /// <summary>The judgement on the sites so far.</summary>
    public NewSiteJudgement SoFar { get; }

    /// <summary>The choices made.</summary>
    public NextTestOptions Options { get; }

    /// <summary>
    /// The design: where the wanted chance is reached, the one with the fewest people, or with the fewest sites where a plan does not say its people; where it is not, the best that was found.
    /// Its chance is 1 with no site where the sites so far decide; <c>null</c> with too few sites.
    /// </summary>
    public VerdictChance? Best { get; internal init; }

    /// <summary>How many further sites reach the wanted chance; <c>null</c> where none were found to: then <see cref="Answer"/> says why and <see cref="Best"/> how near they came.</summary>
    public int? Sites => Answer is NextTestAnswer.Reached or NextTestAnswer.AlreadyDecided ? Best?.Sites : null;

    /// <summary>How many people at each of them; <c>null</c> where there is no design or its plan does not say.</summary>
    public int? PeopleASite => Answer == NextTestAnswer.Reached ? Best?.Plan.People : null;

    /// <summary>How many people in all; <c>null</c> likewise.</summary>
    public long? People => Answer == NextTestAnswer.Reached ? Best?.People : null;

    /// <summary>
    /// The chance that the verdict would be decided if sites without end showed the mean and the spread of true effects exactly: where it is below the wanted chance, what is
    /// unclear is the programme and not the evidence, since true effects themselves lie on both sides of what matters. Absent with too few sites.
    /// </summary>
    public Estimable ChanceInTheLimit { get; internal init; }

    /// <summary>For each plan in the order given, its fewest sites with the wanted chance, or its best where it does not reach it; a plan is left out where another with fewer people had already reached it.</summary>
    public IReadOnlyList<VerdictChance> Plans { get; }

    /// <summary>A short summary in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Answer}: {Best?.Sites} sites of {Best?.Plan.People} people, chance {Best?.Chance} (limit {ChanceInTheLimit})");
}
