using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Payments;

/// <summary>A step of the workings.</summary>
internal sealed record PaymentsStep(string What, string How, string Result, string? Prices, ValueList<string> Sources)
{
    public static PaymentsStep Of(Step step) => new(step.What, step.How, step.Result, step.Prices?.ToString(), step.Sources.Select(source => source.ToString()).ToValueList());
}
