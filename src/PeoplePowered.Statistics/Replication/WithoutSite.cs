namespace PeoplePowered.Statistics.Replication;

/// <summary>What the other sites say when one is left out, and what that turns.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> has nothing computed.</remarks>
public readonly record struct WithoutSite
{
    internal WithoutSite(int site, Estimable estimate, in NewSiteJudgement judgement) => (Site, Estimate, Judgement) = (site, estimate, judgement);

    /// <summary>The index of the site left out.</summary>
    public int Site { get; }

    /// <summary>The mean of the others' true effects.</summary>
    public Estimable Estimate { get; }

    /// <summary>Success and harm in a new site as the others have them, and the verdict.</summary>
    public NewSiteJudgement Judgement { get; }

    /// <summary>Whether the mean has the other sign than with the site.</summary>
    public bool TurnsSign { get; internal init; }

    /// <summary>Whether the probability of success moves across the cut point of replication, <see cref="VerdictThresholds.ReplicatedFrom"/>.</summary>
    public bool CrossesReplicated { get; internal init; }

    /// <summary>Whether the probability of success moves across the cut point of failure, <see cref="VerdictThresholds.FailedBelow"/>.</summary>
    public bool CrossesFailed { get; internal init; }

    /// <summary>Whether the probability of harm moves across its cut point, <see cref="VerdictThresholds.HarmedAbove"/>.</summary>
    public bool CrossesHarmed { get; internal init; }

    /// <summary>Whether the verdict is another one, <see cref="NumericVerdict.CannotPredict"/> among them.</summary>
    public bool TurnsVerdict { get; internal init; }
}
