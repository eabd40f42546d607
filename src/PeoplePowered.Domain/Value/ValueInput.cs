using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>A number that goes into a case, as far as it is known. Inputs of one name are one input: they move together.</summary>
/// <remarks>Immutable; equal where all parts are. This is where an exact decimal becomes a double: 15 digits of it stay.</remarks>
public sealed record ValueInput
{
    /// <summary>The largest number that can go in, 1e15.</summary>
    public const double Largest = 1e15;

    /// <summary>An input.</summary>
    /// <param name="number">What is known of it; finite ends and means lie within plus or minus 1e15.</param>
    /// <param name="name">Its name; <c>null</c> for one of this line alone, which is named by the line.</param>
    /// <param name="source">Where it is stated.</param>
    /// <exception cref="ArgumentException">The number is too large, or the name is blank.</exception>
    public ValueInput(UncertainNumber number, string? name = null, Source? source = null)
    {
        Number = Guard.Against.Null(number);
        Name = name is null ? null : Guard.Against.NullOrWhiteSpace(name);
        Source = source;
        double[] ends = [number.Mean.Lower, number.Mean.Upper, .. new[] { number.Lowest, number.Highest }.Where(double.IsFinite)];
        if (Array.Exists(ends, end => Math.Abs(end) > Largest))
            throw new ArgumentException($"The number {number} is larger than 1,000,000,000,000,000; check its unit and its digits.", nameof(number));
    }

    /// <summary>What is known of it.</summary>
    public UncertainNumber Number { get; }

    /// <summary>Its name; <c>null</c> for one that its line names.</summary>
    public string? Name { get; }

    /// <summary>Where it is stated, where known.</summary>
    public Source? Source { get; }

    /// <summary>An exact number.</summary>
    /// <param name="number">The number; within plus or minus 1e15.</param>
    public static implicit operator ValueInput(decimal number) => new(UncertainNumber.Exactly((double)number));

    /// <summary>A number as far as it is known.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ValueInput(UncertainNumber number) => new(number);

    /// <summary>An exact number; see the operator.</summary>
    /// <param name="number">The number.</param>
    public static ValueInput FromDecimal(decimal number) => number;

    /// <summary>A number as far as it is known; see the operator.</summary>
    /// <param name="number">The number.</param>
    public static ValueInput FromUncertainNumber(UncertainNumber number) => number;

    /// <summary>The same number under a name, to be shared by lines.</summary>
    /// <param name="name">The name.</param>
    /// <param name="source">Where it is stated; that of this input where <c>null</c>.</param>
    public ValueInput Named(string name, Source? source = null) => new(Number, name, source ?? Source);

    /// <summary>Name and number.</summary>
    public override string ToString() => Name is null ? Number.ToString() : $"{Name}: {Number}";
}
