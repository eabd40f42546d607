using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>The options that both verbs of verdicts share, and what follows from them.</summary>
internal sealed class VerdictOptions
{
    private readonly Option<string?> _measure = Choice("--measure", "What the sites reported; each needs columns of its own (listed above).", PoolMeasure.All.Select(item => item.Name));
    private readonly Option<double?> _mid = Number("--mid", "The smallest difference that matters: positive, on the scale of analysis (a logarithm for ratios: 0.182 for an odds ratio of 1.2).");
    private readonly Option<string?> _benefit = Choice("--benefit", "Which direction is the better one. Default: higher.", ["higher", "lower"]);
    private readonly Option<double?> _reference = Number("--reference", "What an outcome without a comparison is held against, on the scale that people read: 0.5 for half of the people. Without it there is a range for a new site, and no verdict.");
    private readonly Option<string?> _prediction = Choice("--prediction", $"How the range for a new site is formed. Default: {MethodNames.Of(PredictionConventions.Recommended)}.", Enum.GetValues<PredictionConvention>().Select(MethodNames.Of));

    public VerdictOptions() => (_measure.Required, _mid.Required) = (true, true);

    public IEnumerable<Option> All => [_measure, _mid, _benefit, _reference, _prediction];

    /// <summary>What is wrong with a call, before any file is read.</summary>
    public IEnumerable<string> Problems(ParseResult call)
    {
        if (call.GetValue(_mid) is not > 0)
            yield return "--mid takes a positive number, such as 0.182: the smallest difference that matters, on the scale of analysis.";
        if (call.GetValue(_reference) is not { } reference)
            yield break;
        var measure = TableEvidence.MeasureOf(Measure(call));
        if (measure.IsAgainstOthers())
            yield return $"--measure {measure.Name()} compares with others by itself: leave --reference out.";
        else if (!measure.FromNatural(reference).HasValue)
            yield return FormattableString.Invariant($"--reference {reference} has no place on the scale of {measure.Name()} ({measure.ScaleName()}): a proportion lies strictly between 0 and 1, a rate above 0.");
    }

    public PoolMeasure Measure(ParseResult call) => PoolMeasure.All.Single(item => string.Equals(item.Name, call.GetValue(_measure), StringComparison.Ordinal));

    public SuccessThreshold Threshold(ParseResult call) => new(
        call.GetValue(_mid)!.Value,
        call.GetValue(_benefit) is "lower" ? Polarity.LowerIsBetter : Polarity.HigherIsBetter,
        reference: call.GetValue(_reference) is { } reference ? new(reference, new Source("as given on the command line")) : null);

    public ReplicationPolicy Policy(ParseResult call) => call.GetValue(_prediction) is { } word
        ? ReplicationPolicy.Default with { Pooling = ReplicationPolicy.Default.Pooling with { Prediction = Enum.GetValues<PredictionConvention>().Single(convention => string.Equals(MethodNames.Of(convention), word, StringComparison.Ordinal)) } }
        : ReplicationPolicy.Default;

    private static Option<string?> Choice(string name, string description, IEnumerable<string> words)
    {
        string[] choices = [.. words];
        var option = new Option<string?>(name) { Description = $"{description} One of: {string.Join(", ", choices)}.", HelpName = name.TrimStart('-') };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }

    private static Option<double?> Number(string name, string description) => new(name) { Description = description, HelpName = "number", CustomParser = argument => Read(name, argument) };

    /// <summary>Reads a number, the same in every culture.</summary>
    private static double? Read(string name, ArgumentResult argument)
    {
        if (argument.Tokens is [var token] && double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        argument.AddError($"{name} takes a number, such as 0.5.");
        return null;
    }
}
