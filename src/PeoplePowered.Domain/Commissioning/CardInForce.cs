namespace PeoplePowered.Domain.Commissioning;

/// <summary>A rate card, for whom it holds and when: people who started in a window (a cohort), for what they achieve in a window (a change of prices by date).</summary>
public sealed record CardInForce
{
    /// <summary>A card and its windows.</summary>
    /// <param name="card">The card.</param>
    /// <param name="started">When the people started for whom it holds; any day where <c>null</c>.</param>
    /// <param name="achieved">On which days an outcome is achieved that it prices; any day where <c>null</c>.</param>
    public CardInForce(RateCard card, DateWindow? started = null, DateWindow? achieved = null)
    {
        Card = Guard.Against.Null(card);
        Started = started ?? DateWindow.Always;
        Achieved = achieved ?? DateWindow.Always;
    }

    /// <summary>The card.</summary>
    public RateCard Card { get; }

    /// <summary>When the people started for whom it holds.</summary>
    public DateWindow Started { get; }

    /// <summary>On which days an outcome is achieved that it prices.</summary>
    public DateWindow Achieved { get; }

    /// <summary>As one would say it, such as <c>round-1: started until 2013-12-31, achieved at any time</c>.</summary>
    public override string ToString() => $"{Card.Id}: started {Started}, achieved {Achieved}";
}
