using PeoplePowered.Domain;
using PeoplePowered.Interchange;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>Runs a verb of verdicts: problems of the call first, then those of the data, then the answer.</summary>
internal static class VerdictRun
{
    public static int Of(string verb, IEnumerable<string> problems, Func<ValueList<VerdictReport>> assess, bool json)
    {
        var all = problems.ToList();
        if (all.Count > 0)
        {
            foreach (var problem in all)
                Console.Error.WriteLine(problem);
            Console.Error.WriteLine($"See 'peoplepowered {verb} --help'.");
            return ExitCodes.Usage;
        }

        try
        {
            var reports = assess();
            if (json)
                Console.Out.WriteLine(VerdictJson.Write(reports));
            else
                VerdictPrinter.Print(reports);
            return ExitCodes.Done;
        }
        catch (DataRefusedException refused)
        {
            foreach (var problem in refused.Problems)
                Console.Error.WriteLine(problem);
        }
        catch (ArgumentException unfit)
        {
            // What file and target ask for together and cannot have, such as a label for a moderator that is a number at the sites.
            Console.Error.WriteLine(unfit.ParamName is { } name ? unfit.Message.Replace($" (Parameter '{name}')", string.Empty, StringComparison.Ordinal) : unfit.Message);
        }

        return ExitCodes.Refused;
    }
}
