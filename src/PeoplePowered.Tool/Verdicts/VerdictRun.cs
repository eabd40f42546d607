using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>Runs a verb of verdicts.</summary>
internal static class VerdictRun
{
    public static int Of(string verb, IEnumerable<string> problems, Func<ValueList<VerdictReport>> assess, bool json) => CommandRun.Of(verb, problems, () =>
    {
        var reports = assess();
        if (json)
            Console.Out.WriteLine(VerdictJson.Write(reports));
        else
            VerdictPrinter.Print(reports);
    });
}
