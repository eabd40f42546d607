using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

/// <summary>Laws of ranges against answers at points, which are reckoned here by Bayes' rule as it stands in textbooks.</summary>
public sealed class EvidenceLaws
{
    private const double Tolerance = 1e-12;

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithReplay(19_970_117, 20_120_101).WithMaxTest(300);

    /// <summary>A range by its ends and by where in it a point lies, in hundredths; strictly between 0 and 1 unless ends are allowed.</summary>
    private sealed record Drawn(int First, int Second, int At, int Wider)
    {
        public Interval Range => new(Math.Min(First, Second) / 100.0, Math.Max(First, Second) / 100.0);

        public double Point => Math.Clamp(Range.Lower + (At / 100.0 * Range.Width), Range.Lower, Range.Upper);

        public Interval Widened => new(Math.Max(0, Range.Lower - (Wider / 100.0)), Math.Min(1, Range.Upper + (Wider / 100.0)));
    }

    private sealed record Item(Drawn S, Drawn T, EvidenceSighting Sighting, int Line)
    {
        public EvidenceTest Test => new(S.Range, T.Range, Sighting);

        public EvidenceTest Widened => new(S.Widened, T.Widened, Sighting);

        /// <summary>The likelihood ratio at the point.</summary>
        public double Ratio => Sighting switch
        {
            EvidenceSighting.Seen => S.Point / T.Point,
            EvidenceSighting.NotSeen => (1 - S.Point) / (1 - T.Point),
            _ => 1,
        };
    }

    private static Gen<Drawn> Ranges(int least = 1, int most = 99) =>
        from first in Gen.Choose(least, most)
        from second in Gen.Choose(least, most)
        from at in Gen.Elements(0, 13, 50, 77, 100)
        from wider in Gen.Choose(0, 30)
        select new Drawn(first, second, at, wider);

    private static Gen<Item> Items =>
        from s in Ranges()
        from t in Ranges()
        from sighting in Gen.Elements(EvidenceSighting.Seen, EvidenceSighting.NotSeen, EvidenceSighting.NotLookedFor)
        from line in Gen.Choose(0, 2)
        select new Item(s, t, sighting, line);

    private static IReadOnlyList<EvidenceLine> Lines(IEnumerable<Item> items, int independent, Func<Item, EvidenceTest> test) =>
        [.. items.GroupBy(item => item.Line).Select(line => new EvidenceLine(line.Select(test), IsIndependent(line.Key, independent)))];

    private static bool IsIndependent(int line, int independent) => (independent >> line & 1) == 1;

    /// <summary>The likelihood ratios of which any may be the strongest at the point: more than one where several are equally strong.</summary>
    private static List<double> Strongest(List<double> ratios) =>
        ratios.Count == 0 ? [1] : ratios.Where(ratio => Math.Abs(Math.Log(ratio)) >= ratios.Max(other => Math.Abs(Math.Log(other))) - 1e-13).ToList();

    private static IEnumerable<double> AtThePoint(Item[] items, int independent, double prior)
    {
        var looked = items.Where(item => item.Sighting != EvidenceSighting.NotLookedFor).ToList();
        var products = looked.Where(item => IsIndependent(item.Line, independent)).GroupBy(item => item.Line)
            .Aggregate(new List<double> { 1 }, (all, line) => all.SelectMany(_ => Strongest(line.Select(item => item.Ratio).ToList()), (product, ratio) => product * ratio).ToList());
        var rest = looked.Where(item => !IsIndependent(item.Line, independent)).Select(item => item.Ratio).ToList();
        return products.SelectMany(product => Strongest([.. rest, product])).Select(ratio => prior * ratio / ((prior * ratio) + 1 - prior));
    }

    private static void ForAll(Func<Drawn, Item[], int, bool> law) =>
        Prop.ForAll((from prior in Ranges() from items in Gen.ArrayOf(Items) from independent in Gen.Choose(0, 7) select (prior, items, independent)).ToArbitrary(), draw => law(draw.prior, draw.items, draw.independent)).Check(s_config);

    [Fact]
    public void Bounds_contain_the_answer_at_every_point_of_the_ranges() => ForAll((prior, items, independent) =>
    {
        var bounds = EvidenceUpdate.Posterior(prior.Range, Lines(items, independent, item => item.Test)).Value;
        return AtThePoint(items, independent, prior.Point).All(answer => answer >= bounds.Lower - Tolerance && answer <= bounds.Upper + Tolerance);
    });

    [Fact]
    public void Bounds_of_points_are_the_answer() => ForAll((prior, items, independent) =>
    {
        var points = Lines(items, independent, item => new(new(item.S.Point, item.S.Point), new(item.T.Point, item.T.Point), item.Sighting));
        var bounds = EvidenceUpdate.Posterior(new(prior.Point, prior.Point), points).Value;
        var answers = AtThePoint(items, independent, prior.Point).ToList();
        return Math.Abs(bounds.Lower - answers.Min()) < Tolerance && Math.Abs(bounds.Upper - answers.Max()) < Tolerance;
    });

    [Fact]
    public void Bounds_widen_with_the_ranges() => ForAll((prior, items, independent) =>
    {
        var narrow = EvidenceUpdate.Posterior(prior.Range, Lines(items, independent, item => item.Test)).Value;
        var wide = EvidenceUpdate.Posterior(prior.Widened, Lines(items, independent, item => item.Widened)).ToNullable() ?? new(0, 1);
        return wide.Lower <= narrow.Lower && wide.Upper >= narrow.Upper;
    });

    [Fact]
    public void More_prior_never_gives_less_posterior() => ForAll((prior, items, independent) =>
    {
        var lines = Lines(items, independent, item => item.Test);
        var (less, more) = (EvidenceUpdate.Posterior(new(prior.Range.Lower, prior.Range.Lower), lines).Value, EvidenceUpdate.Posterior(new(prior.Range.Upper, prior.Range.Upper), lines).Value);
        return less.Lower <= more.Lower && less.Upper <= more.Upper;
    });

    /// <summary>The mean of |posterior - p| over seeing it and not, each with its probability.</summary>
    [Fact]
    public void The_expected_move_is_the_mean_of_the_moves() => ForAll((prior, items, _) => Array.TrueForAll(items, item =>
    {
        var (p, s, t) = (prior.Point, item.S.Point, item.T.Point);
        var seen = (p * s) + ((1 - p) * t);
        var expected = (seen * Math.Abs((p * s / seen) - p)) + ((1 - seen) * Math.Abs((p * (1 - s) / (1 - seen)) - p));
        var (atPoint, over) = (new EvidenceTest(new(s, s), new(t, t)).ExpectedMove(new(p, p)), item.Test.ExpectedMove(prior.Range));
        return Math.Abs(atPoint.Lower - expected) < Tolerance && atPoint.Width < Tolerance && over.Lower <= expected + Tolerance && over.Upper >= expected - Tolerance;
    }));

    [Fact]
    public void Names_of_a_range_are_those_of_its_points()
    {
        var boxes = (from s in Ranges(0, 100) from t in Ranges(0, 100) from certain in Gen.Choose(40, 99) from unique in Gen.Choose(1, 60) from telling in Gen.Choose(10, 40) select (s, t, certain, unique, telling)).ToArbitrary();
        Prop.ForAll(boxes, box =>
        {
            var naming = new EvidenceNaming { CertainFrom = (box.certain / 100.0) + 0.001, UniqueUpTo = (box.unique / 100.0) + 0.001, TellingFrom = (box.telling / 10.0) + 0.001 };
            var names = new EvidenceTest(box.s.Range, box.t.Range).Names(naming);
            var found = new SortedSet<EvidenceName>();
            for (var i = 0; i <= 60; i++)
            {
                for (var j = 0; j <= 60; j++)
                    found.Add(NameAt(box.s.Range.Lower + (i / 60.0 * box.s.Range.Width), box.t.Range.Lower + (j / 60.0 * box.t.Range.Width), naming));
            }

            // A grid may step over a sliver, so names beyond those found are looked for on a finer one.
            if (!found.SetEquals(names))
            {
                for (var i = 0; i <= 1500; i++)
                {
                    for (var j = 0; j <= 1500; j++)
                        found.Add(NameAt(box.s.Range.Lower + (i / 1500.0 * box.s.Range.Width), box.t.Range.Lower + (j / 1500.0 * box.t.Range.Width), naming));
                }
            }

            return found.SetEquals(names);
        }).Check(s_config);
    }

    /// <summary>The names as they are defined: s/t and (1 - t)/(1 - s) as ratios.</summary>
    private static EvidenceName NameAt(double s, double t, EvidenceNaming naming)
    {
        var isCertain = s >= naming.CertainFrom && (1 - t) / (1 - s) >= naming.TellingFrom;
        var isUnique = t <= naming.UniqueUpTo && s / t >= naming.TellingFrom;
        return isCertain ? isUnique ? EvidenceName.DoublyDecisive : EvidenceName.Hoop : isUnique ? EvidenceName.SmokingGun : EvidenceName.StrawInTheWind;
    }
}
