using System.CommandLine;
using PeoplePowered.Interchange.Choices;
using PeoplePowered.Interchange.Learning;
using PeoplePowered.Interchange.Payments;
using PeoplePowered.Interchange.Success;
using PeoplePowered.Interchange.Transfers;
using PeoplePowered.Interchange.Values;

namespace PeoplePowered.Tool;

/// <summary>The commented files to start from, which verbs write under <c>--template</c> and which need none of their other options.</summary>
internal static class Templates
{
    private const string Name = "--template";

    private static readonly Dictionary<string, Func<string>> s_byVerb = new(StringComparer.Ordinal)
    {
        ["success"] = () => SuccessJson.Template,
        ["transfer"] = () => TransferTargetsJson.Template,
        ["payments"] = () => ContractJson.Template,
        ["value"] = () => ValueModelJson.Template,
        ["choose"] = () => ChoiceJson.Template,
        ["trace"] = () => InfluenceJson.Template,
    };

    /// <summary>The option, for a verb's help.</summary>
    /// <param name="file">What the template is called, such as TARGET.json.</param>
    public static Option<bool> Option(string file) => new(Name) { Description = $"Write a commented {file} to start from, and nothing else." };

    /// <summary>The template that a call asks for, or <c>null</c>.</summary>
    public static string? AskedFor(string[] args) =>
        args is [var verb, ..] && args.Contains(Name, StringComparer.Ordinal) && s_byVerb.TryGetValue(verb, out var template) ? template() : null;
}
