using System.Buffers;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>Simulates outcomes of uncertain inputs, drawn independently of one another.</summary>
public static class Simulation
{
    /// <summary>So many results are kept at most.</summary>
    private const long MostNumbers = 200_000_000;

    /// <summary>
    /// Simulates. Draws go by counter (see <see cref="InputDraws"/>) and results are gathered in their order: the same seed gives the same answer, bit for bit, on any
    /// number of threads. Inputs known within bounds alone make each draw a range.
    /// </summary>
    /// <param name="model">What each draw works out.</param>
    /// <param name="inputs">What is known of each input; draws of one depend on its place in this list.</param>
    /// <param name="options">How to draw; <see cref="SimulationOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the work between draws.</param>
    /// <returns>Each outcome, in the model's order.</returns>
    /// <exception cref="ArgumentException">There are not as many inputs as the model takes, or draws times outcomes exceed 200 million.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static IReadOnlyList<SimulatedOutcome> Run(ISimulatedModel model, ReadOnlySpan<UncertainNumber> inputs, SimulationOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(model);
        if (inputs.Length != model.Inputs)
            throw new ArgumentException(FormattableString.Invariant($"The model takes {model.Inputs} inputs, but {inputs.Length} were given."), nameof(inputs));
        options ??= SimulationOptions.Default;
        if ((long)options.Draws * model.Outcomes > MostNumbers)
            throw new ArgumentException(FormattableString.Invariant($"{options.Draws} draws of {model.Outcomes} outcomes are more than {MostNumbers} numbers; draw fewer."), nameof(options));
        var draws = new InputDraws(inputs, options.Seed);
        var lowest = new double[options.Draws * model.Outcomes];
        var highest = draws.HaveDistributions ? lowest : new double[lowest.Length];
        Replicates.Run(options.Draws, options.Threads, (first, end) => Fill(model, draws, first, end, lowest, highest), cancellationToken);
        return [.. Enumerable.Range(0, model.Outcomes).Select(outcome => SimulatedOutcome.Of(Column(lowest, outcome, model.Outcomes), ReferenceEquals(lowest, highest) ? null : Column(highest, outcome, model.Outcomes), options))];
    }

    /// <summary>Simulates sums of products, in which inputs that are one number cost nothing and shift no draw of the others.</summary>
    /// <param name="model">The outcomes.</param>
    /// <param name="inputs">What is known of each input.</param>
    /// <param name="options">How to draw; <see cref="SimulationOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the work between draws.</param>
    /// <returns>Each outcome, in the model's order.</returns>
    /// <exception cref="ArgumentException">There are not as many inputs as the model takes, or draws times outcomes exceed 200 million.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static IReadOnlyList<SimulatedOutcome> Run(SumOfProducts model, ReadOnlySpan<UncertainNumber> inputs, SimulationOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (inputs.Length != Guard.Against.Null(model).Inputs)
            throw new ArgumentException(FormattableString.Invariant($"The model takes {model.Inputs} inputs, but {inputs.Length} were given."), nameof(inputs));
        foreach (var input in inputs)
            Guard.Against.Null(input, nameof(inputs));
        var (lean, left) = model.WithoutExact(inputs);
        return Run((ISimulatedModel)lean, left, options, cancellationToken);
    }

    private static void Fill(ISimulatedModel model, InputDraws draws, int first, int end, double[] lowest, double[] highest)
    {
        var (inputs, outcomes) = (model.Inputs, model.Outcomes);
        var room = ArrayPool<double>.Shared.Rent((2 * inputs) + outcomes + model.Scratch);
        var lower = room.AsSpan(0, inputs);
        var upper = room.AsSpan(inputs, inputs);
        var spare = room.AsSpan(2 * inputs, outcomes);
        var scratch = room.AsSpan((2 * inputs) + outcomes, model.Scratch);
        for (var draw = first; draw < end; draw++)
        {
            draws.Fill(draw, lower, upper);
            model.Evaluate(lower, upper, lowest.AsSpan(draw * outcomes, outcomes), ReferenceEquals(lowest, highest) ? spare : highest.AsSpan(draw * outcomes, outcomes), scratch);
        }

        ArrayPool<double>.Shared.Return(room);
    }

    private static double[] Column(double[] values, int outcome, int outcomes)
    {
        var column = new double[values.Length / outcomes];
        for (var draw = 0; draw < column.Length; draw++)
            column[draw] = values[(draw * outcomes) + outcome];
        return column;
    }
}
