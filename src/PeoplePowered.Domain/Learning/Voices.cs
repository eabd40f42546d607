namespace PeoplePowered.Domain.Learning;

/// <summary>Whose voices were heard, and beside it who was in the room.</summary>
/// <param name="ByBasis">By what was recorded: speaking time, turns, words, speakers; none where nobody recorded anything.</param>
/// <param name="Caveats">What there is to say about it.</param>
/// <param name="Made">How it was made.</param>
public sealed record Voices(ValueList<Voice> ByBasis, ValueList<Caveat> Caveats, Made Made)
{
    /// <summary>Whose voices were heard at some activities.</summary>
    /// <param name="activities">The activities, each once; research outputs, at which nobody speaks, are left out.</param>
    public static Voices Of(IEnumerable<Activity> activities) => VoiceReckoning.Reckon([.. Guard.Against.Null(activities).Where(activity => activity.Kind != ActivityKind.ResearchOutput)]);
}
