namespace PeoplePowered.Domain.Value;

/// <summary>A case as it stood on a date.</summary>
/// <param name="Date">When it was made.</param>
/// <param name="Appraisal">What it came to.</param>
/// <param name="WhatChanged">What changed since the one before, in words.</param>
public sealed record ValueVintage(PartialDate Date, Appraisal Appraisal, string WhatChanged);
