using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Which options to pay for within a budget, how sure that is, and what lies around it.</summary>
/// <remarks>
/// The chosen set has the greatest sum of mean effects at budgeted costs; where an effect is known by bounds alone its lower end counts, and the set at the upper ends
/// stands beside it where that is another.
/// </remarks>
/// <param name="Question">What was asked.</param>
/// <param name="Chosen">The best set, in the order of the options.</param>
/// <param name="ChosenAtUpperEnds">The best set at the upper ends of bounds; <c>null</c> where no bounds are alone.</param>
/// <param name="Spent">What it costs.</param>
/// <param name="LeftOver">What is left of the budget.</param>
/// <param name="Expected">The mean of its outcome; all that it may be where bounds alone are known.</param>
/// <param name="Range">Where its outcome lies with 95 %, from the lower end of its 2.5 % quantile to the upper of its 97.5 %.</param>
/// <param name="WithinBudget">The probability that what it comes to cost stays within the budget.</param>
/// <param name="IsProven">Whether no set is better at the values used.</param>
/// <param name="Gap">How much better another could be; 0 where the set is proven.</param>
/// <param name="Options">Where each option stands.</param>
/// <param name="Frontier">The efficient frontier of the options taken one at a time, at mean effects; bounds alone at their lower ends.</param>
/// <param name="FrontierAtUpperEnds">The same at the upper ends of bounds; <c>null</c> where no bounds are alone.</param>
/// <param name="Further">What a step more would buy; <c>null</c> where it was not asked.</param>
/// <param name="Ledger">Who pays and who saves by agency and year.</param>
/// <param name="Workings">The workings, step by step.</param>
/// <param name="Caveats">What the answer has to say about itself.</param>
/// <param name="Made">How it was made.</param>
public sealed record ChoiceAnswer(
    BudgetChoice Question,
    ValueList<string> Chosen,
    ValueList<string>? ChosenAtUpperEnds,
    Money Spent,
    Money LeftOver,
    Interval Expected,
    Interval Range,
    Interval WithinBudget,
    bool IsProven,
    double Gap,
    ValueList<OptionStanding> Options,
    ValueList<FrontierPoint> Frontier,
    ValueList<FrontierPoint>? FrontierAtUpperEnds,
    FurtherBudget? Further,
    ValueList<LedgerLine> Ledger,
    ValueList<Step> Workings,
    ValueList<Caveat> Caveats,
    Made Made)
{
    /// <summary>The answer in a sentence, invariant.</summary>
    public override string ToString() => Format(null);

    /// <summary>The answer in a sentence.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => Chosen.Count == 0
        ? $"Within {Question.Budget.ToString(null, formatProvider)} nothing is worth paying for."
        : $"Within {Question.Budget.ToString(null, formatProvider)}: {string.Join(", ", Chosen)}, for {Spent.ToString(null, formatProvider)}, with {ChoiceText.For(Expected, formatProvider)} {Question.Outcome} expected.";
}
