namespace PeoplePowered.Domain.Value;

/// <summary>Checks of inputs that are fractions: all that they can be must lie in range.</summary>
internal static class Fractions
{
    /// <summary>The input, where it cannot leave 0 to a limit.</summary>
    public static ValueInput Checked(ValueInput input, double most, string name)
    {
        Guard.Against.Null(input, name);
        return input.Number.Lowest >= 0 && input.Number.Highest <= most
            ? input
            : throw new ArgumentException(FormattableString.Invariant($"{name} is a fraction from 0 to {most} (10 per cent is 0.1), but was {input.Number}; a normal or log-normal distribution leaves that range: take bounds, a triangular or a beta distribution."), name);
    }
}
