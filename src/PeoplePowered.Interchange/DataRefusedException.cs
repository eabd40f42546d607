using PeoplePowered.Domain;

namespace PeoplePowered.Interchange;

/// <summary>Data were refused. The message lists every reason, a line each.</summary>
public sealed class DataRefusedException : Exception
{
    /// <summary>Data were refused.</summary>
    /// <param name="problems">Every reason.</param>
    public DataRefusedException(ValueList<ReadProblem> problems)
        : base(string.Join(Environment.NewLine, Guard.Against.Null(problems))) => Problems = problems;

    /// <summary>Data were refused, without reasons.</summary>
    public DataRefusedException()
        : this(ValueList<ReadProblem>.Empty)
    {
    }

    /// <summary>Data were refused.</summary>
    /// <param name="message">Why.</param>
    public DataRefusedException(string message)
        : base(message) => Problems = [];

    /// <summary>Data were refused.</summary>
    /// <param name="message">Why.</param>
    /// <param name="innerException">What led to it.</param>
    public DataRefusedException(string message, Exception innerException)
        : base(message, innerException) => Problems = [];

    /// <summary>Every reason, in order of file and line.</summary>
    public ValueList<ReadProblem> Problems { get; }
}
