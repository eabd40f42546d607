using System.Globalization;

namespace PeoplePowered.StartUp;

/// <summary>Cold processes with and without a first result, turn by turn, as a table of medians.</summary>
internal static class Comparison
{
    public static string Of(int runs)
    {
        var nothing = new List<ColdProcess>();
        var first = new List<ColdProcess>();
        for (var run = 0; run < runs; run++)
        {
            nothing.Add(ColdProcess.Run(ColdProcess.Nothing));
            first.Add(ColdProcess.Run(ColdProcess.FirstResult));
        }

        string Row(string name, Func<ColdProcess, double> of)
        {
            double[] with = [.. first.Select(of).Order()], without = [.. nothing.Select(of).Order()];
            return string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {without[runs / 2]:0} | {with[runs / 2]:0} | {with[runs / 2] - without[runs / 2]:0} | {with[0] - without[0]:0} |");
        }

        return string.Join('\n',
            string.Create(CultureInfo.InvariantCulture, $"Milliseconds, {runs} cold processes of each kind, turn by turn."),
            string.Empty,
            "| | Empty `Main`, median | First result, median | Difference of medians | Difference of the fastest |",
            "| --- | --- | --- | --- | --- |",
            Row("Start to exit", process => process.Total),
            Row("Processor", process => process.Processor));
    }
}
