using System.CommandLine;
using PeoplePowered.Tool.Choices;
using PeoplePowered.Tool.Networks;
using PeoplePowered.Tool.Payments;
using PeoplePowered.Tool.Pooling;
using PeoplePowered.Tool.Replications;
using PeoplePowered.Tool.Success;
using PeoplePowered.Tool.Values;
using PeoplePowered.Tool.Verdicts;

namespace PeoplePowered.Tool;

/// <summary>The verbs of the tool.</summary>
internal static class CommandLine
{
    /// <summary>Runs a call.</summary>
    /// <param name="args">The words after the command's name.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] args)
    {
        Terminal.Prepare();
        var root = new RootCommand("Evidence from the command line: what several sites say together, whether a success replicated and will elsewhere, what constitutes success, what is due, what it is worth, and what to choose.")
        {
            PoolCommand.Create(),
            AcrossCommand.Create(),
            TransferCommand.Create(),
            ReplicationsCommand.Create(),
            PaymentsCommand.Create(),
            SuccessCommand.Create(),
            ValueCommand.Create(),
            ChooseCommand.Create(),
            NetworkCommand.Create(),
        };
        if (Templates.AskedFor(args) is { } template)
        {
            Console.Out.Write(template);
            return ExitCodes.Done;
        }

        var call = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (call.Errors.Count == 0)
            return call.Invoke();
        foreach (var error in call.Errors)
            Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("See 'peoplepowered --help'.");
        return ExitCodes.Usage;
    }
}
