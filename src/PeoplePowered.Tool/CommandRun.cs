using PeoplePowered.Interchange;

namespace PeoplePowered.Tool;

/// <summary>Runs a verb: problems of the call first, then those of the data, then the answer.</summary>
internal static class CommandRun
{
    /// <summary>Runs a verb.</summary>
    /// <param name="verb">The verb, for the pointer to its help.</param>
    /// <param name="problems">What is wrong with the call; any ends it as wrong usage.</param>
    /// <param name="answer">Reads, works out and prints; may throw <see cref="DataRefusedException"/> or, for what the data cannot have together, <see cref="ArgumentException"/>.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Of(string verb, IEnumerable<string> problems, Action answer)
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
            answer();
            return ExitCodes.Done;
        }
        catch (DataRefusedException refused)
        {
            foreach (var problem in refused.Problems)
                Console.Error.WriteLine(problem);
        }
        catch (ArgumentException unfit)
        {
            // What the files ask for together and cannot have, such as a label for a moderator that is a number at the sites.
            Console.Error.WriteLine(unfit.ParamName is { } name ? unfit.Message.Replace($" (Parameter '{name}')", string.Empty, StringComparison.Ordinal) : unfit.Message);
        }

        return ExitCodes.Refused;
    }
}
