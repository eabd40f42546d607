namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>The two-by-two table of one study, perhaps with a continuity correction in its cells.</summary>
/// <param name="A">Achieved, first arm.</param>
/// <param name="B">Did not achieve, first arm.</param>
/// <param name="C">Achieved, comparison.</param>
/// <param name="D">Did not achieve, comparison.</param>
internal readonly record struct FourfoldTable(double A, double B, double C, double D)
{
    public double First => A + B;

    public double Comparison => C + D;

    public double Achieved => A + C;

    public double NotAchieved => B + D;

    public double Total => A + B + (C + D);

    /// <summary>ad - bc, by which every contrast of the arms is 0 at once.</summary>
    public double Determinant => (A * D) - (B * C);

    /// <summary>The hypergeometric variance of A given the margins: 0 where nobody, or everybody, achieved it.</summary>
    public double HypergeometricVariance => Achieved / Total * (NotAchieved / Total) * (First * Comparison / (Total - 1));

    public bool HasZero => A == 0 || B == 0 || C == 0 || D == 0;

    public bool IsDoubleZero => Achieved == 0 || NotAchieved == 0;

    public static FourfoldTable Of(long achieved, long participants, long comparisonAchieved, long comparisonParticipants)
    {
        Counts.Check(achieved, participants);
        Counts.Check(comparisonAchieved, comparisonParticipants);
        return new FourfoldTable(achieved, participants - achieved, comparisonAchieved, comparisonParticipants - comparisonAchieved);
    }

    public FourfoldTable Plus(double amount) => new(A + amount, B + amount, C + amount, D + amount);
}
