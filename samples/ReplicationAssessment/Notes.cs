namespace ReplicationAssessment;

/// <summary>What the reader has to know of a case.</summary>
internal static class Notes
{
    public const string AnswersAssumed =
        "On the numbers alone: every criterion is taken to be strong, with the evidence \"assumed for illustration\". Nobody has looked at a real place, so this is no advice to go there.";

    public const string HeldOut =
        "The 53 trials from elsewhere predict; the five from the United Kingdom were held out. Each of those is set against the range that the others expect of an estimate as precise as its own.";

    public const string FairChanceFund =
        "People still in accommodation after twelve months, of all participants, at seven sites. There is no comparison, so nothing here is an effect: the question is whether a new site would bring more than half of its participants there, by five in a hundred or more (55%). Half is no target on record; this sample sets it for illustration.";

    public const string Invented =
        "The trials are real. The place, the answers and the support factors are invented, to show how an explanation reads when things are not known.";
}
