using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Statistics.Tests.Sensitivity;

public sealed class InfluenceTests
{
    private const double Tolerance = 1e-6;

    [Fact]
    public void Influence_agrees_with_metafor_on_every_reference_data_set()
    {
        var lines = Oracle.Lines("influence");
        Assert.Equal(24, lines.Count);
        foreach (var line in lines)
        {
            var (estimates, variances) = SensitivityReference.EffectsOf(line);
            var influences = new StudyInfluence[estimates.Length];
            Influence.Measure(estimates, variances, influences, SensitivityReference.Options(Oracle.Text(line, "method"), Oracle.Text(line, "test")));
            for (var i = 0; i < influences.Length; i++)
            {
                var what = $"{Oracle.Text(line, "case")} {Oracle.Text(line, "measure")} study {i}";
                Reference.Close(Oracle.Numbers(line, "rstudent")[i], influences[i].StudentizedResidual, Tolerance, what, 0.1);
                Reference.Close(Oracle.Numbers(line, "dffits")[i], influences[i].DfFits, Tolerance, what, 0.1);
                Reference.Close(Oracle.Numbers(line, "cooks_d")[i], influences[i].CooksDistance, Tolerance, what, 0.1);
                Reference.Close(Oracle.Numbers(line, "hat")[i], influences[i].Hat, Tolerance, what);
                Reference.Close(Oracle.Numbers(line, "weight")[i], influences[i].WeightPercent, Tolerance, what);
            }
        }
    }

    [Fact]
    public void Every_measure_of_influence_agrees_with_metafor_under_every_test()
    {
        var (compared, flagged) = (0, 0);
        foreach (var (name, measure, method, test, fields) in SensitivityReference.Results("influence"))
        {
            var (estimates, variances) = Oracle.Effects(name, measure);
            var influences = new StudyInfluence[estimates.Length];
            Influence.Measure(estimates, variances, influences, SensitivityReference.Options(method, test));
            for (var i = 0; i < influences.Length; i++)
            {
                var what = $"{name} {measure} {method} {test} study {i}";
                var influence = influences[i];
                Reference.Close(fields["rstudent"][i], influence.StudentizedResidual, Tolerance, what, 0.1);
                Reference.Close(fields["dffits"][i], influence.DfFits, Tolerance, what, 0.1);
                Reference.Close(fields["dfbs"][i], influence.DfBetas, Tolerance, what, 0.1);
                Reference.Close(fields["cook.d"][i], influence.CooksDistance, Tolerance, what, 0.1);
                Reference.Close(fields["cov.r"][i], influence.CovarianceRatio, Tolerance, what);
                Reference.Close(fields["tau2.del"][i], influence.TauSquaredDeleted, Tolerance, what, variances.Min() * 1e-6);
                Reference.Close(fields["QE.del"][i], influence.QDeleted, 1e-9, what);
                Reference.Close(fields["hat"][i], influence.Hat, Tolerance, what);
                Assert.Equal(fields["influential"][i] == 1, influence.IsInfluential);
                compared++;
                flagged += influence.IsInfluential ? 1 : 0;
            }
        }

        Assert.Equal(7 * (13 + 9 + 13), compared);
        Assert.InRange(flagged, 5, compared / 2);
    }

    [Fact]
    public void Baujats_plot_agrees_with_metafor()
    {
        var compared = 0;
        foreach (var (name, measure, method, test, fields) in SensitivityReference.Results("baujat"))
        {
            var (estimates, variances) = Oracle.Effects(name, measure);
            var points = new BaujatPoint[estimates.Length];
            Baujat.Place(estimates, variances, points, SensitivityReference.Options(method, test));
            for (var i = 0; i < points.Length; i++, compared++)
            {
                Reference.Close(fields["x"][i], points[i].Heterogeneity, Tolerance, $"{name} {measure} {method} {test} x {i}", 0.01);
                Reference.Close(fields["y"][i], points[i].Influence, Tolerance, $"{name} {measure} {method} {test} y {i}", 0.01);
            }
        }

        Assert.Equal(7 * (13 + 9 + 13), compared);
    }

    [Fact]
    public void Few_studies_have_named_absences()
    {
        Influence.Measure([], [], []);
        Baujat.Place([], [], []);
        var (influence, point) = (new StudyInfluence[1], new BaujatPoint[1]);
        Influence.Measure([0.4], [0.1], influence);
        Baujat.Place([0.4], [0.1], point);
        Assert.Equal(AbsenceReason.TooFewStudies, influence[0].CooksDistance.Reason);
        Assert.Equal(AbsenceReason.TooFewStudies, influence[0].Hat.Reason);
        Assert.Equal(AbsenceReason.NoStudies, influence[0].TauSquaredDeleted.Reason);
        Assert.Equal(AbsenceReason.TooFewStudies, point[0].Heterogeneity.Reason);
        Assert.Equal(AbsenceReason.NoStudies, point[0].Influence.Reason);
        var two = new StudyInfluence[2];
        Influence.Measure([0.4, 0.6], [0.1, 0.2], two);
        Assert.All(two, study =>
        {
            Assert.All([study.StudentizedResidual, study.DfFits, study.DfBetas, study.CovarianceRatio, study.TauSquaredDeleted, study.QDeleted], absent => Assert.Equal(AbsenceReason.TooFewStudies, absent.Reason));
            Assert.True(study.CooksDistance.HasValue && study.Hat.HasValue);
        });
    }

    [Fact]
    public void Arguments_are_refused_by_name()
    {
        Assert.Equal("influences", Assert.Throws<ArgumentException>(() => Influence.Measure([1], [1], new StudyInfluence[2])).ParamName);
        Assert.Equal("points", Assert.Throws<ArgumentException>(() => Baujat.Place([1], [1], new BaujatPoint[2])).ParamName);
        Assert.Equal("variances", Assert.Throws<ArgumentOutOfRangeException>(() => Baujat.Place([1], [-1], new BaujatPoint[1])).ParamName);
    }
}
