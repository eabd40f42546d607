namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>What a group scored before and after: person by person (<see cref="PairedScores"/>), or as means (<see cref="SummarisedScores"/>).</summary>
public abstract record GainScores
{
    private protected GainScores()
    {
    }

    /// <summary>How many people were measured before.</summary>
    public abstract int PeopleBefore { get; }

    /// <summary>How many people were measured after.</summary>
    public abstract int PeopleAfter { get; }

    /// <summary>The same scores, refused where the instrument cannot give one.</summary>
    internal abstract GainScores Check(GainInstrument instrument, string parameterName);

    /// <summary>What the change is known by.</summary>
    internal abstract GroupChange Change { get; }

    /// <summary>The scores on one line, for a hash.</summary>
    internal abstract string Canonical { get; }
}
