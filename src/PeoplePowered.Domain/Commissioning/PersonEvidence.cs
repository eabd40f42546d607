namespace PeoplePowered.Domain.Commissioning;

/// <summary>What one person's claims say of each outcome, at hand for the next person without being cleared.</summary>
internal sealed class PersonEvidence(int outcomes)
{
    private readonly (int Person, int Day)[] _accepted = new (int, int)[outcomes];
    private readonly (int Person, int Day)[] _open = new (int, int)[outcomes];
    private readonly (int Person, int Count)[] _counted = new (int, int)[outcomes];
    private int _person;

    /// <summary>Turns to the next person.</summary>
    public void Next() => _person++;

    /// <summary>Takes in that an outcome was claimed. A claim without a date is before every other.</summary>
    public void See(int outcome, int day, Verification verification)
    {
        if (verification < Verification.Awaiting)
            Earlier(ref _accepted[outcome], day);
        else if (verification < Verification.SampledRejected)
            Earlier(ref _open[outcome], day);
    }

    /// <summary>Whether an outcome was claimed by a day and stands.</summary>
    public bool Stands(int outcome, int day) => By(_accepted[outcome], day);

    /// <summary>Whether an outcome was claimed by a day and is open.</summary>
    public bool MayStand(int outcome, int day) => By(_open[outcome], day);

    /// <summary>Counts one more claim of an outcome, unless that would be more than are allowed.</summary>
    public bool Counts(int outcome, int allowed)
    {
        ref var counted = ref _counted[outcome];
        if (counted.Person != _person)
            counted = (_person, 0);
        if (counted.Count >= allowed)
            return false;
        counted.Count++;
        return true;
    }

    private bool By((int Person, int Day) seen, int day) => seen.Person == _person && (seen.Day <= day || day == ClaimTable.NoDay);

    private void Earlier(ref (int Person, int Day) seen, int day)
    {
        if (seen.Person != _person || day < seen.Day)
            seen = (_person, day);
    }
}
