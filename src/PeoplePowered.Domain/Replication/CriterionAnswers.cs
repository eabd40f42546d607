using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>The answers to the criteria, at most one each; a criterion without an answer is unknown.</summary>
/// <remarks>Immutable; equality is that of the answers, in the order of the criteria, whatever the order given.</remarks>
[CollectionBuilder(typeof(CriterionAnswers), nameof(Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Answers, as people say.")]
[JsonConverter(typeof(CriterionAnswersJsonConverter))]
public sealed class CriterionAnswers : IReadOnlyCollection<CriterionAnswer>, IEquatable<CriterionAnswers>
{
    private readonly CriterionAnswer[] _all;

    private CriterionAnswers(CriterionAnswer[] all) => _all = all;

    /// <summary>Nothing is known.</summary>
    public static CriterionAnswers None { get; } = Create([]);

    /// <summary>How many criteria there are, answered or not.</summary>
    public int Count => _all.Length;

    /// <summary>The answer to a criterion, unknown where none was given.</summary>
    /// <param name="criterion">A defined criterion.</param>
    public CriterionAnswer this[Criterion criterion] => _all[(int)Criteria.Of(criterion).Criterion];

    /// <summary>Gathers answers.</summary>
    /// <param name="answers">At most one for each criterion.</param>
    /// <exception cref="ArgumentException">A criterion is answered twice.</exception>
    public static CriterionAnswers Create(ReadOnlySpan<CriterionAnswer> answers)
    {
        var all = Criteria.All.Select(definition => CriterionAnswer.Unknown(definition.Criterion)).ToArray();
        var seen = new HashSet<Criterion>();
        foreach (var answer in answers)
        {
            Guard.Against.Null(answer, nameof(answers));
            if (!seen.Add(answer.Criterion))
                throw new ArgumentException($"{answer.Criterion} is answered twice; keep one answer.", nameof(answers));
            all[(int)answer.Criterion] = answer;
        }

        return new CriterionAnswers(all);
    }

    /// <summary>The same answers, but for one.</summary>
    /// <param name="answer">The answer that takes the place of the one to its criterion.</param>
    public CriterionAnswers With(CriterionAnswer answer)
    {
        Guard.Against.Null(answer);
        var all = (CriterionAnswer[])_all.Clone();
        all[(int)answer.Criterion] = answer;
        return new CriterionAnswers(all);
    }

    /// <summary>These answers, and for the criteria that they leave unknown those of others.</summary>
    /// <param name="others">Where to look for what is unknown here.</param>
    public CriterionAnswers Or(CriterionAnswers others)
    {
        Guard.Against.Null(others);
        return new CriterionAnswers([.. _all.Select((answer, index) => answer.IsUnknown ? others._all[index] : answer)]);
    }

    /// <inheritdoc />
    public bool Equals(CriterionAnswers? other) => other is not null && _all.AsSpan().SequenceEqual(other._all, EqualityComparer<CriterionAnswer>.Default);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CriterionAnswers);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var answer in _all)
            hash.Add(answer);
        return hash.ToHashCode();
    }

    /// <summary>All answers in the order of the criteria, unknown ones too.</summary>
    public IEnumerator<CriterionAnswer> GetEnumerator() => ((IEnumerable<CriterionAnswer>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _all.GetEnumerator();
}
