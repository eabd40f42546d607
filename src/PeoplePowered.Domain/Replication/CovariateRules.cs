namespace PeoplePowered.Domain.Replication;

/// <summary>What holds for the covariates of one place.</summary>
internal static class CovariateRules
{
    public static ValueList<Covariate> Once(ValueList<Covariate> covariates, string place) =>
        covariates.GroupBy(covariate => covariate.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"'{place}' has the covariate '{twice.Key}' twice; keep one value.", nameof(covariates))
            : covariates;

    public static Covariate? Find(this ValueList<Covariate> covariates, string name) =>
        covariates.FirstOrDefault(covariate => string.Equals(covariate.Name, name, StringComparison.Ordinal));
}
