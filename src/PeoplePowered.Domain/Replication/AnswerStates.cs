namespace PeoplePowered.Domain.Replication;

/// <summary>The state of all fifteen answers, two bits each, so that thousands of completions cost no memory.</summary>
/// <remarks>The <c>default</c> has every answer unknown. Equality is exact.</remarks>
public readonly record struct AnswerStates
{
    private readonly uint _bits;

    private AnswerStates(uint bits) => _bits = bits;

    /// <summary>The state of one answer.</summary>
    /// <param name="criterion">A defined criterion.</param>
    public AnswerState this[Criterion criterion] => (AnswerState)((_bits >> (2 * (int)criterion)) & 3);

    /// <summary>The states of answers by a passing score.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="passing">The score from which on a criterion is met.</param>
    public static AnswerStates Of(CriterionAnswers answers, Score passing)
    {
        Guard.Against.Null(answers);
        var states = default(AnswerStates);
        foreach (var answer in answers)
            states = states.With(answer.Criterion, Of(answer, passing));
        return states;
    }

    /// <summary>The same states, but for one.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="state">Its state.</param>
    public AnswerStates With(Criterion criterion, AnswerState state)
    {
        var shift = 2 * (int)Criteria.Of(criterion).Criterion;
        return new((_bits & ~(3u << shift)) | ((uint)state << shift));
    }

    private static AnswerState Of(CriterionAnswer answer, Score passing) => answer switch
    {
        { NotApplicableBecause: not null } => AnswerState.Passing,
        { Score: null } => AnswerState.Unknown,
        { Score: { } score } when score >= passing => AnswerState.Passing,
        { Score: Score.Absent } => AnswerState.Absent,
        _ => AnswerState.BelowPassing,
    };
}
