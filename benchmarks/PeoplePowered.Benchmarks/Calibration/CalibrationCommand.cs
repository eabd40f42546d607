using System.Globalization;

namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>The command line of the calibration study: <c>calibration [--replicates 20000] [--seed 20130117] [--output file.md]</c>.</summary>
internal static class CalibrationCommand
{
    public static int Run(string[] arguments)
    {
        var (replicates, seed, output) = (20_000, 20_130_117, Path.Combine("benchmarks", "results", "prediction-calibration.md"));
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            switch (arguments[i])
            {
                case "--replicates": replicates = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture); break;
                case "--seed": seed = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture); break;
                case "--output": output = arguments[i + 1]; break;
                default: Console.Error.WriteLine($"{arguments[i]} is none of --replicates, --seed, --output."); return 2;
            }
        }

        var shown = -1;
        var results = CalibrationStudy.Run(replicates, seed, percent =>
        {
            if (percent % 5 == 0 && Interlocked.Exchange(ref shown, percent) != percent)
                Console.Error.WriteLine($"{percent} %");
        });
        File.WriteAllText(output, CalibrationReport.Of(results, replicates, seed));
        return 0;
    }
}
