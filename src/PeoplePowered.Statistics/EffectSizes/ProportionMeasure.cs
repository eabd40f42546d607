namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of one proportion, its correction already in both cells.</summary>
internal delegate EstimableEffect ProportionMeasure(double achieved, double notAchieved);
