using System.Globalization;
using PeoplePowered.StartUp;

// Run by itself it starts cold processes of itself and compares: one that does nothing, one that gives a first pooled result.
switch (args)
{
    case [ColdProcess.Nothing]:
        return ColdProcess.Report();
    case [ColdProcess.FirstResult]:
        FirstResult.Pool();
        return ColdProcess.Report();
    case [var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var runs) && runs > 0:
        Console.WriteLine(Comparison.Of(runs));
        return 0;
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project benchmarks/PeoplePowered.StartUp -- 15");
        return 2;
}
