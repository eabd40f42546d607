namespace PeoplePowered.Reporting.Figures;

/// <summary>How a reference line is drawn, so that several are told apart without colour.</summary>
public enum ReferenceLineStyle
{
    /// <summary>A thin continuous line, as for no difference.</summary>
    Solid = 0,

    /// <summary>Long dashes, as for a threshold to be reached.</summary>
    Dashed,

    /// <summary>Short dashes, as for a threshold not to be crossed.</summary>
    Dotted,
}
