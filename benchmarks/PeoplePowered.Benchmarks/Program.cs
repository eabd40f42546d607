using BenchmarkDotNet.Running;
using PeoplePowered.Benchmarks.Calibration;

if (args is ["calibration", .. var rest])
    return CalibrationCommand.Run(rest);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
