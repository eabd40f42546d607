using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Learning.Networks;

namespace PeoplePowered.Domain.Tests.Learning.Networks;

public sealed class NetworkLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithReplay(20130117, 11).WithMaxTest(60);

    [Fact]
    public void Whatever_the_missing_answers_would_have_been_the_ranges_hold_it()
    {
        var cases = (from people in Gen.Choose(2, 9)
                     from silent in Gen.Choose(0, 5)
                     from percent in Gen.Choose(0, 60)
                     from steps in Gen.Choose(1, 3)
                     from reading in Gen.Elements(TieReading.EitherSaysSo, TieReading.BothSaySo)
                     from seed in Gen.Choose(0, 1_000_000)
                     select (people, silent: Math.Min(silent, people), percent, steps, reading, seed)).ToArbitrary();
        Prop.ForAll(cases, draw =>
        {
            var random = new Random(draw.seed);
            var names = Enumerable.Range(0, draw.people).Select(person => FormattableString.Invariant($"{"cdb"[person % 3]}{person}")).ToArray();
            var ties = (from one in names from other in names where one != other && random.Next(100) < draw.percent select (one, other)).ToList();
            var options = new NetworkOptions { Reading = draw.reading, Steps = draw.steps, Mixing = new() { Permutations = 0, MostArrangements = 0 } };
            var truth = Survey(_ => true).Assess(options).Summary;
            var seen = Survey(name => Array.IndexOf(names, name) >= draw.silent).Assess(options).Summary;
            const double rounding = 1e-12;
            return seen.Density.Value.Lower <= truth.Density.Value.Lower + rounding && seen.Density.Value.Upper >= truth.Density.Value.Upper - rounding
                && seen.LeastComponents <= truth.Components && truth.Components <= seen.Components
                && seen.MeanReach.Value.Lower <= truth.MeanReach.Value.Lower + rounding && seen.MeanReach.Value.Upper >= truth.MeanReach.Value.Upper - rounding
                && seen.ByRole.Zip(truth.ByRole).All(pair => pair.First.Ties <= pair.Second.Ties && pair.Second.Ties <= pair.First.Ties + pair.First.Unknown)
                && seen.ByRole.Sum(row => row.Pairs) == draw.people * (draw.people - 1) / 2;

            TieSurvey Survey(Predicate<string> answers) => Wave.Of(
                string.Join(' ', names.Select(name => answers(name) ? name : name + "?")),
                string.Join(' ', ties.Where(tie => answers(tie.one)).Select(tie => $"{tie.one}>{tie.other}")));
        }).Check(s_config);
    }

    [Fact]
    public void What_is_certainly_new_or_lost_is_so_whatever_the_missing_answers_would_have_been()
    {
        var cases = (from people in Gen.Choose(2, 7)
                     from percent in Gen.Choose(10, 70)
                     from reading in Gen.Elements(TieReading.EitherSaysSo, TieReading.BothSaySo)
                     from seed in Gen.Choose(0, 1_000_000)
                     select (people, percent, reading, seed)).ToArbitrary();
        Prop.ForAll(cases, draw =>
        {
            var random = new Random(draw.seed);
            var names = Enumerable.Range(0, draw.people).Select(person => FormattableString.Invariant($"c{person}")).ToArray();
            var options = new NetworkOptions { Reading = draw.reading };
            var ((wholeBefore, before), (wholeAfter, after)) = (Waves(), Waves());
            var (truth, seen) = (wholeAfter.ComparedWith(wholeBefore, options).All, after.ComparedWith(before, options).All);
            return seen.New <= truth.New && seen.Lost <= truth.Lost && seen.Kept <= truth.Kept;

            (TieSurvey Whole, TieSurvey Seen) Waves()
            {
                var silent = names.Where(_ => random.Next(3) == 0).ToHashSet();
                var ties = (from one in names from other in names where one != other && random.Next(100) < draw.percent select (one, other)).ToList();
                return (Wave.Of(string.Join(' ', names), string.Join(' ', ties.Select(tie => $"{tie.one}>{tie.other}"))),
                    Wave.Of(string.Join(' ', names.Select(name => silent.Contains(name) ? name + "?" : name)), string.Join(' ', ties.Where(tie => !silent.Contains(tie.one)).Select(tie => $"{tie.one}>{tie.other}"))));
            }
        }).Check(s_config);
    }
}
