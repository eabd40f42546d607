using BenchmarkDotNet.Attributes;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Benchmarks;

/// <summary>
/// A whole assessment of a transfer with 10 unknown answers (1,536 completions) and 60 sites, each of them left out in turn, without the design of the next test;
/// and an answer across the same sites, beside the bare loop of one weighted mean for each site left out.
/// </summary>
[MemoryDiagnoser]
public class ReplicationBenchmarks
{
    private static readonly EvidenceReference[] s_evidence = [new("T1", EvidenceKind.Trial, new Source("a trial"))];

    private readonly ReplicationAssessor _assessor = new(new ReplicationPolicy { NextTestReplicates = 0, BootstrapReplicates = 0 });
    private readonly SuccessThreshold _threshold = new(0.1, Polarity.HigherIsBetter);
    private double[] _estimates = [];
    private double[] _variances = [];
    private TransferRequest _request = null!;
    private TargetPlace _place = null!;

    [Params(60)]
    public int Sites { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_estimates, _variances) = DrawnStudies.Of(new Random(20130117), Sites);
        var sites = _estimates.Zip(_variances).Select((pair, index) => new SourceSite(FormattableString.Invariant($"site {index}"), pair.First, pair.Second));
        _request = new(new("outcome", EffectMeasure.StandardisedMeanDifference, sites.ToValueList()), _threshold);
        var known = new[] { Criterion.EffectAtOrigin, Criterion.FidelityAchieved };
        _place = new(new Place("there"), answers: CriterionAnswers.Create([.. known.Select(criterion => CriterionAnswer.Of(criterion, Score.Strong, Certainty.High, s_evidence))]));
    }

    [Benchmark(Baseline = true)]
    public double BareWeightedMeans()
    {
        double last = 0;
        for (var i = 0; i < _estimates.Length; i++)
            last += DrawnStudies.BareWeightedMean(_estimates, _variances);
        return last;
    }

    [Benchmark]
    public TransferAssessment Transfer() => _assessor.AssessTransferTo(_request, _place);

    [Benchmark]
    public AcrossSitesAssessment Across() => _assessor.AssessAcrossSites(_request.Evidence, _threshold);
}
