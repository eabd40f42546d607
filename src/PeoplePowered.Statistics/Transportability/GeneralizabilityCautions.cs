using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>What a reader of a generalizability index must know. Values combine.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<GeneralizabilityCautions>))]
public enum GeneralizabilityCautions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Fewer than 20 sites: the index is noisy, and low even for a random sample; read it with its interval.</summary>
    FewSites = 1,

    /// <summary>More columns of covariates than a tenth of the sites: the propensity is fitted to chance.</summary>
    TooManyCovariates = 2,

    /// <summary>The propensity's regression did not reach its tolerance.</summary>
    NotConverged = 4,

    /// <summary>A covariate differs by more than .25 standard deviations of the population between sites and population.</summary>
    Imbalanced = 8,

    /// <summary>Some units of the population lie outside the convex range of the sites' covariates: for them any transport rests on the form of a model.</summary>
    IncompleteCoverage = 16,
}
