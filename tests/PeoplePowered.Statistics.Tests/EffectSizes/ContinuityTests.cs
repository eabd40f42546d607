using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Tests.EffectSizes;

public sealed class ContinuityTests
{
    [Fact]
    public void Every_policy_of_empty_cells_is_that_of_escalc()
    {
        var sets = Reference.Rows("effects", "continuity.csv")
            .GroupBy(row => (Measure: row[0], Set: row[1], Amount: row[2], Scope: row[3], Drop: row[4]))
            .ToList();
        Assert.Equal(16, sets.Select(set => set.Key.Measure).Distinct(StringComparer.Ordinal).Count());
        var absent = 0;
        foreach (var set in sets)
        {
            var rows = set.ToList();
            var correction = Correction(set.Key.Amount, set.Key.Scope, set.Key.Drop);
            var columns = Enumerable.Range(5, 4).Where(j => rows[0][j].Length > 0).Select(j => rows.Select(row => Reference.Number(row[j])).ToArray()).ToArray();
            var effects = new EstimableEffect[rows.Count];
            var (one, many) = EffectCalls.Counts[set.Key.Measure];
            many(columns, effects, correction);
            for (var i = 0; i < rows.Count; i++)
            {
                var what = string.Join(' ', rows[i]);
                Compare(rows[i][9], rows[i][10], effects[i], what);
                absent += effects[i].HasValue ? 0 : 1;
                if (correction?.Scope != CorrectionScope.AllIfAny)
                    Assert.Equal(effects[i], one([.. columns.Select(column => column[i])], correction));
            }
        }

        Assert.InRange(absent, 100, 1000);
    }

    [Fact]
    public void One_study_cannot_say_whether_any_has_an_empty_cell()
    {
        var ifAny = new ContinuityCorrection { Scope = CorrectionScope.AllIfAny };
        foreach (var (one, _) in EffectCalls.Counts.Values)
            Assert.Equal("correction", Assert.Throws<ArgumentException>(() => one([1, 4, 2, 5], ifAny)).ParamName);
    }

    [Fact]
    public void A_dropped_study_does_not_bring_a_correction_upon_the_others()
    {
        var dropping = new ContinuityCorrection { Scope = CorrectionScope.AllIfAny, DropDoubleZeros = true };
        var effects = new EstimableEffect[2];
        TwoArmCountEffects.LogOddsRatio([0, 3], [10, 10], [0, 4], [11, 9], effects, dropping);
        Assert.Equal(AbsenceReason.EmptyCell, effects[0].Reason);
        Assert.Equal(TwoArmCountEffects.LogOddsRatio(3, 10, 4, 9), effects[1]);
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_impossible_amount_is_refused_by_name(double amount) =>
        Assert.Equal("Amount", Assert.Throws<ArgumentOutOfRangeException>(() => new ContinuityCorrection { Amount = amount }).ParamName);

    [Fact]
    public void An_undefined_scope_is_refused_by_name() =>
        Assert.Equal("Scope", Assert.Throws<ArgumentOutOfRangeException>(() => new ContinuityCorrection { Scope = (CorrectionScope)9 }).ParamName);

    [Fact]
    public void Corrections_with_the_same_choices_are_equal()
    {
        Assert.Equal(ContinuityCorrection.Default, new ContinuityCorrection());
        Assert.NotEqual(ContinuityCorrection.Default, ContinuityCorrection.Default with { DropDoubleZeros = true });
    }

    private static ContinuityCorrection? Correction(string amount, string scope, string drop) => scope == "default"
        ? null
        : new ContinuityCorrection
        {
            Amount = Reference.Number(amount),
            DropDoubleZeros = drop == "TRUE",
            Scope = scope switch
            {
                "only0" => CorrectionScope.ZeroCells,
                "all" => CorrectionScope.All,
                "if0all" => CorrectionScope.AllIfAny,
                _ => CorrectionScope.None,
            },
        };

    private static void Compare(string estimate, string variance, EstimableEffect actual, string what)
    {
        if (estimate.Length == 0 || variance.Length == 0)
        {
            Assert.True(actual.Reason == AbsenceReason.EmptyCell, $"{what}: {actual}");
        }
        else if (Reference.Number(variance) == 0)
        {
            Assert.True(actual.Reason == AbsenceReason.ZeroVariance, $"{what}: {actual}");
        }
        else
        {
            Assert.True(actual.HasValue, $"{what}: {actual}");
            Reference.Close(Reference.Number(estimate), actual.Value.Estimate, 1e-12, what, scale: 1e-2);
            Reference.Close(Reference.Number(variance), actual.Value.Variance, 1e-12, what);
        }
    }
}
