namespace PeoplePowered.Domain.Value;

/// <summary>An input and the values, or the changes, that a grid goes through.</summary>
public sealed record SensitivityAxis
{
    private SensitivityAxis(string input, ValueList<double> steps, bool isChange)
    {
        Input = Guard.Against.NullOrWhiteSpace(input);
        Steps = steps;
        IsChange = isChange;
        if (steps.Count is 0 or > 1000)
            throw new ArgumentException(FormattableString.Invariant($"A grid goes through 1 to 1,000 values of an input, but {steps.Count} were given."), nameof(steps));
        foreach (var step in steps)
            Guard.Against.NonFinite(step, nameof(steps));
    }

    /// <summary>The input; <c>all costs</c> and <c>all benefits</c> stand for a factor before all of them.</summary>
    public string Input { get; }

    /// <summary>The values, or fractions of change: -.5 for half as much.</summary>
    public ValueList<double> Steps { get; }

    /// <summary>Whether the steps are changes against what the input is now.</summary>
    public bool IsChange { get; }

    /// <summary>An input at some values.</summary>
    /// <param name="input">The input.</param>
    /// <param name="values">The values; finite.</param>
    public static SensitivityAxis Values(string input, params ReadOnlySpan<double> values) => new(input, ValueList.Create(values), isChange: false);

    /// <summary>An input changed by some fractions of what it is now.</summary>
    /// <param name="input">The input.</param>
    /// <param name="changes">The fractions: .1 for a tenth more, -.5 for half as much; finite.</param>
    public static SensitivityAxis Changes(string input, params ReadOnlySpan<double> changes) => new(input, ValueList.Create(changes), isChange: true);
}
