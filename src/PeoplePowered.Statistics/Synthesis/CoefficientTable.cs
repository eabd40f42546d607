namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The coefficients of a regression by name, the intercept first, in the order of the design's columns.</summary>
internal static class CoefficientTable
{
    /// <summary>The intercept's name in metafor.</summary>
    private const string Intercept = "intrcpt";

    /// <summary>Coefficients that are all absent for one reason.</summary>
    public static Coefficient[] Absent(ModeratorSet moderators, AbsenceReason reason)
    {
        var coefficients = new Coefficient[moderators.Columns];
        coefficients[0] = new Coefficient(Intercept, null, null, reason);
        for (var column = 1; column < coefficients.Length; column++)
        {
            var (moderator, own) = moderators.Behind(column);
            coefficients[column] = new Coefficient(moderator.ColumnName(own), moderator.Name, moderator.ColumnLevel(own), reason);
        }

        return coefficients;
    }

    /// <summary>Coefficients with all that follows from a fit; those of collinear columns are absent.</summary>
    public static Coefficient[] Complete(ModeratorSet moderators, MetaRegressionBasis basis, in CoefficientInference inference)
    {
        var coefficients = Absent(moderators, AbsenceReason.Collinear);
        for (var column = 0; column < coefficients.Length; column++)
        {
            if (basis.Columns.Position(column) < 0)
                continue;
            var contrast = basis.Contrast(column);
            coefficients[column] = inference.Complete(coefficients[column], basis.Estimate(contrast), basis.WaldStandardError(contrast));
        }

        return coefficients;
    }

    /// <summary>Estimates alone, of as many coefficients as studies.</summary>
    public static Coefficient[] Saturated(ModeratorSet moderators, MetaRegressionBasis basis)
    {
        var (coefficients, collinear) = (Absent(moderators, AbsenceReason.TooFewStudies), Absent(moderators, AbsenceReason.Collinear));
        for (var column = 0; column < coefficients.Length; column++)
        {
            coefficients[column] = basis.Columns.Position(column) < 0
                ? collinear[column]
                : coefficients[column] with { Estimate = Estimable.FiniteOf(basis.Estimate(basis.Contrast(column))) };
        }

        return coefficients;
    }
}
