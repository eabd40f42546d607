namespace PeoplePowered.Statistics.Decisions;

/// <summary>What a simulation works out in each draw: outcomes from inputs. Must be safe to call from many threads.</summary>
public interface ISimulatedModel
{
    /// <summary>How many numbers go in.</summary>
    int Inputs { get; }

    /// <summary>How many come out.</summary>
    int Outcomes { get; }

    /// <summary>How many numbers it needs to write intermediate results to; the simulation keeps such room for each thread, so that a draw allocates nothing.</summary>
    int Scratch { get; }

    /// <summary>Works out all that the outcomes may be. Where an outcome does not exist, both its ends are NaN; an end that is not finite counts as such.</summary>
    /// <param name="lower">The inputs; for bounds alone the lower end.</param>
    /// <param name="upper">The inputs; for bounds alone the upper end.</param>
    /// <param name="lowest">Takes the least that each outcome may be.</param>
    /// <param name="highest">Takes the most that each outcome may be.</param>
    /// <param name="scratch">Room for intermediate results; holds anything at first.</param>
    void Evaluate(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, Span<double> lowest, Span<double> highest, Span<double> scratch);
}
