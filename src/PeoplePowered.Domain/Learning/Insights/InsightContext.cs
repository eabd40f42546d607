using System.Collections.Frozen;
using NodaTime;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>On which day and for which purpose an insight is assessed, and what syntheses and assessments say today.</summary>
/// <remarks>Immutable.</remarks>
public sealed class InsightContext
{
    /// <summary>A context.</summary>
    /// <param name="on">The day: what was brought forward later is left out, and consent is asked for that day.</param>
    /// <param name="scope">The purpose for which testimonies are used; those without consent for it are not even counted.</param>
    /// <param name="syntheses">What each synthesis says today, by the key of its question; copied.</param>
    /// <param name="verdicts">What each assessment says today, by the key of its question; copied.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is not defined.</exception>
    public InsightContext(LocalDate on, ConsentScope scope, IEnumerable<KeyValuePair<string, SynthesisReading>>? syntheses = null, IEnumerable<KeyValuePair<string, VerdictReading>>? verdicts = null)
    {
        On = on;
        Scope = Guard.Against.EnumOutOfRange(scope);
        Syntheses = (syntheses ?? []).ToFrozenDictionary(StringComparer.Ordinal);
        Verdicts = (verdicts ?? []).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The purpose for which testimonies are used.</summary>
    public ConsentScope Scope { get; }

    /// <summary>What each synthesis says today, by the key of its question.</summary>
    public IReadOnlyDictionary<string, SynthesisReading> Syntheses { get; }

    /// <summary>What each assessment says today, by the key of its question.</summary>
    public IReadOnlyDictionary<string, VerdictReading> Verdicts { get; }
}
