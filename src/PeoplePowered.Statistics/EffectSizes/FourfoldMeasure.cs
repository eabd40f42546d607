namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of one two-by-two table, its correction already in the cells.</summary>
internal delegate EstimableEffect FourfoldMeasure(in FourfoldTable table);
