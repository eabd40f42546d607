namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>From effect sizes some of which are absent to what pooling takes.</summary>
/// <remarks>Stateless and safe to call from many threads; nothing is allocated.</remarks>
public static class UsableEffects
{
    /// <summary>Copies the effect sizes that exist, in their order, and says where they stood. The others carry their reasons, which the caller should report.</summary>
    /// <param name="effects">The effect sizes, a study each.</param>
    /// <param name="estimates">Receives the estimates; at least as long as there are usable ones, as long as <paramref name="effects"/> to be safe.</param>
    /// <param name="variances">Receives the sampling variances; the same.</param>
    /// <param name="indices">Receives the index in <paramref name="effects"/> of each copied one; the same.</param>
    /// <returns>How many were copied: slice the three spans to this length.</returns>
    /// <exception cref="ArgumentException">A span is too short for the usable effect sizes; nothing is written.</exception>
    public static int Copy(ReadOnlySpan<EstimableEffect> effects, Span<double> estimates, Span<double> variances, Span<int> indices)
    {
        var usable = 0;
        foreach (var effect in effects)
            usable += effect.HasValue ? 1 : 0;
        RoomFor(usable, estimates.Length, nameof(estimates));
        RoomFor(usable, variances.Length, nameof(variances));
        RoomFor(usable, indices.Length, nameof(indices));
        var next = 0;
        for (var i = 0; i < effects.Length; i++)
        {
            if (!effects[i].HasValue)
                continue;
            (estimates[next], variances[next]) = effects[i].Value;
            indices[next++] = i;
        }

        return usable;
    }

    private static void RoomFor(int usable, int length, string parameterName)
    {
        if (length < usable)
            throw new ArgumentException(FormattableString.Invariant($"{parameterName} has room for {length} values where {usable} effect sizes are usable."), parameterName);
    }
}
