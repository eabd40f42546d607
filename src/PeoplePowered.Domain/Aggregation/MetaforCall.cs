using System.Text;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A synthesis as an R script for the package metafor (Viechtbauer 2010, doi 10.18637/jss.v036.i03).</summary>
internal sealed class MetaforCall
{
    private readonly OutcomeSynthesis _synthesis;
    private readonly StringBuilder _script = new();

    private MetaforCall(OutcomeSynthesis synthesis) => _synthesis = synthesis;

    public static string Of(OutcomeSynthesis synthesis)
    {
        var call = new MetaforCall(synthesis);
        call.Head();
        var rows = call.Rows();
        if (rows.Count == 0)
        {
            call.Line("# No figure could be used, so there is nothing to pool.");
            return call._script.ToString();
        }

        call.Data(rows);
        call.Whole();
        if (synthesis.Strata.Count > 0)
            call.Strata();
        return call._script.ToString();
    }

    private void Head()
    {
        Line(RText.Comment($"# {_synthesis.Made.Library} {_synthesis.Made.Version}: {_synthesis.Outcome}"));
        Line(RText.Comment($"# {_synthesis.Made.Method}"));
        Line(RText.Comment($"# inputs: SHA-256 {_synthesis.Made.InputHash}"));
        Line("library(metafor)");
    }

    /// <summary>Each figure once, with its stratum, and whether it is part of the whole.</summary>
    private List<(SiteEffect Site, string? Stratum, bool InWhole)> Rows()
    {
        var labels = Labels();
        var stratum = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < labels.Count; i++)
        {
            foreach (var site in _synthesis.Strata[i].Part.Sites)
                stratum[site.Reported] = labels[i];
        }

        var rows = _synthesis.Whole.Sites.Select(site => (site, stratum.GetValueOrDefault(site.Reported), true)).ToList();
        var inWhole = _synthesis.Whole.Sites.Select(site => (object)site.Reported).ToHashSet(ReferenceEqualityComparer.Instance);
        rows.AddRange(_synthesis.Strata.SelectMany(item => item.Part.Sites).Where(site => !inWhole.Contains(site.Reported)).Select(site => (site, stratum.GetValueOrDefault(site.Reported), false)));
        return rows;
    }

    /// <summary>The names of the strata, each its own.</summary>
    private List<string> Labels()
    {
        var recorded = _synthesis.Strata.Where(stratum => stratum.IsRecorded).Select(stratum => stratum.Level).ToHashSet(StringComparer.Ordinal);
        return _synthesis.Strata.Select(stratum => stratum.IsRecorded || !recorded.Contains(stratum.Level) ? stratum.Level : $"({stratum.Level})").ToList();
    }

    private void Data(List<(SiteEffect Site, string? Stratum, bool InWhole)> rows)
    {
        var data = RData.Of(rows.ConvertAll(row => row.Site), _synthesis.Measure);
        var columns = new List<string> { Column("site", rows.Select(row => RText.String(row.Site.Site))) };
        columns.AddRange(data.Columns.Select(column => Column(column.Name, column.Values)));
        if (_synthesis.Strata.Count > 0)
        {
            columns.Add(Column("stratum", rows.Select(row => row.Stratum is null ? "NA" : RText.String(row.Stratum))));
            columns.Add(Column("whole", rows.Select(row => row.InWhole ? "TRUE" : "FALSE")));
        }

        Line($"dat <- data.frame(\n{string.Join(",\n", columns)},\n  stringsAsFactors = FALSE)");
        var measure = MeasureTraits.Of(_synthesis.Measure).Metafor;
        if (data.Arguments is null)
        {
            Line("# The effects as they were found from the figures:");
            foreach (var rule in rows.Select(row => row.Site.Rule).Distinct(StringComparer.Ordinal))
                Line(RText.Comment($"#   {rule}"));
            Line("dat <- escalc(measure = \"GEN\", yi = yi, vi = vi, data = dat, slab = make.unique(site))");
            return;
        }

        Line($"dat <- escalc(measure = \"{measure}\", {data.Arguments}, data = dat, slab = make.unique(site){ContinuityOf(_synthesis)})");
    }

    private void Whole()
    {
        var pooling = _synthesis.Pooling;
        Line($"pool <- function(d) rma(yi, vi, data = d, method = \"{MethodOf(pooling.Estimator)}\", test = \"{TestOf(pooling.Interval)}\", level = {RText.Number(100 * pooling.ConfidenceLevel)}, control = list({ControlOf(pooling.Estimator)}))");
        Line(_synthesis.Strata.Count > 0 ? "d <- dat[dat$whole, ]" : "d <- dat");
        if (_synthesis.Whole.Pooled.Studies < 2)
        {
            Line("# One figure alone is not pooled.");
            Line("print(summary(d), digits = 10)");
            return;
        }

        Line("fit <- pool(d)");
        Line("print(fit, digits = 10)");
        if (pooling.Estimator != TauSquaredEstimator.Common)
            Line("print(confint(fit, control = list(tol = 1e-12)), digits = 10)");
        if (_synthesis.Whole.Pooled.PredictionInterval.HasValue)
            Line(Prediction(pooling));
    }

    private void Strata()
    {
        var pooled = _synthesis.Strata.Zip(Labels()).Where(item => item.First.Part.Pooled.Studies > 1).Select(item => RText.String(item.Second)).ToList();
        if (pooled.Count == 0)
            return;
        Line($"strata <- {RText.Vector(pooled)}");
        Line("fits <- lapply(strata, function(s) pool(dat[which(dat$stratum == s), ]))");
        Line("for (i in seq_along(fits)) { cat(\"\\nstratum:\", strata[i], \"\\n\"); print(fits[[i]], digits = 10) }");
        if (pooled.Count < 2)
            return;
        Line("m <- sapply(fits, function(f) c(f$beta)); se <- sapply(fits, function(f) f$se)");
        Line("q <- sum((m - weighted.mean(m, 1 / se^2))^2 / se^2)");
        Line("print(c(Q = q, df = length(m) - 1, p = pchisq(q, length(m) - 1, lower.tail = FALSE)), digits = 10)");
    }

    private static string Prediction(PoolingOptions pooling)
    {
        var isDefault = pooling.Interval == IntervalMethod.Wald ? PredictionConvention.Normal : PredictionConvention.KnappHartung;
        if (pooling.EffectivePrediction == isDefault)
            return "print(predict(fit), digits = 10)";
        if (pooling.EffectivePrediction is PredictionConvention.ConfidenceDistribution or PredictionConvention.TemperedConfidence)
            return $"# The range for a new site, {MethodNames.Of(pooling.EffectivePrediction)}, carries the uncertainty of tau squared; metafor has no such range.";
        var probability = RText.Number((1 + pooling.ConfidenceLevel) / 2);
        var critical = pooling.EffectivePrediction switch
        {
            PredictionConvention.Normal => $"qnorm({probability})",
            PredictionConvention.TKMinus2 or PredictionConvention.PartlettRiley => $"qt({probability}, fit$k - 2)",
            _ => $"qt({probability}, fit$k - 1)",
        };
        const string wald = "sqrt(1 / sum(1 / (d$vi + fit$tau2)))";
        var error = pooling.EffectivePrediction is PredictionConvention.Normal or PredictionConvention.TKMinus1 or PredictionConvention.TKMinus2 ? wald
            : pooling.Interval != IntervalMethod.Wald ? "fit$se"
            : $"{wald} * sqrt(sum((d$yi - c(fit$beta))^2 / (d$vi + fit$tau2)) / (fit$k - 1))";
        return $"se <- {error}\nprint(c(fit$beta) + c(-1, 1) * {critical} * sqrt(se^2 + fit$tau2), digits = 10) # the range for a new site, {MethodNames.Of(pooling.EffectivePrediction)}";
    }

    private static string MethodOf(TauSquaredEstimator estimator) => estimator switch
    {
        TauSquaredEstimator.Common => "EE",
        TauSquaredEstimator.DerSimonianLaird => "DL",
        TauSquaredEstimator.Hedges => "HE",
        TauSquaredEstimator.HunterSchmidt => "HS",
        TauSquaredEstimator.SidikJonkman => "SJ",
        TauSquaredEstimator.MaximumLikelihood => "ML",
        TauSquaredEstimator.EmpiricalBayes => "EB",
        TauSquaredEstimator.PauleMandel => "PM",
        _ => "REML",
    };

    private static string TestOf(IntervalMethod interval) => interval switch
    {
        IntervalMethod.Wald => "z",
        IntervalMethod.KnappHartung => "knha",
        _ => "adhoc",
    };

    /// <summary>metafor's own tolerances are absolute and wide; these are tight.</summary>
    private static string ControlOf(TauSquaredEstimator estimator) => estimator == TauSquaredEstimator.PauleMandel ? "tol = 1e-12, maxiter = 10000" : "threshold = 1e-14, maxiter = 10000";

    private static string ContinuityOf(OutcomeSynthesis synthesis) => MeasureTraits.Of(synthesis.Measure).IsOfCounts
        ? $", add = {RText.Number(synthesis.Continuity.Amount)}, to = \"{ScopeOf(synthesis.Continuity)}\", drop00 = {(synthesis.Continuity.DropDoubleZeros ? "TRUE" : "FALSE")}"
        : string.Empty;

    private static string ScopeOf(ContinuityCorrection correction) => correction.Scope switch
    {
        CorrectionScope.ZeroCells => "only0",
        CorrectionScope.All => "all",
        CorrectionScope.AllIfAny => "if0all",
        _ => "none",
    };

    private static string Column(string name, IEnumerable<string> values) => $"  {name} = {RText.Vector(values)}";

    private void Line(string text) => _script.Append(text).Append('\n');
}
