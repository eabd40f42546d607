namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>Finds levels by their words.</summary>
public static class EvidenceLevels
{
    /// <summary>The level of a word.</summary>
    /// <param name="word">The level's word exactly as the standard writes it, such as <c>3</c>, <c>NL2</c> or <c>very low</c>.</param>
    /// <typeparam name="TLevel">The levels of one standard.</typeparam>
    /// <exception cref="ArgumentException"><paramref name="word"/> is no level's word; the message lists those that are.</exception>
    public static TLevel Parse<TLevel>(string word)
        where TLevel : EvidenceLevel<TLevel>, IEvidenceLevel<TLevel>
    {
        Guard.Against.Null(word);
        return TLevel.All.FirstOrDefault(level => string.Equals(level.Word, word, StringComparison.Ordinal))
            ?? throw new ArgumentException($"'{word}' is none of the levels {string.Join(", ", TLevel.All.Select(level => level.Word))}.", nameof(word));
    }

    /// <summary>The lower of a level and the ceiling of its evidence; a level without an order stays itself.</summary>
    internal static TLevel Capped<TLevel>(TLevel level, TLevel ceiling)
        where TLevel : EvidenceLevel<TLevel>
    {
        Guard.Against.Null(level);
        return !level.IsOrdinal || ceiling.IsAtLeast(level) ? level : ceiling;
    }
}
