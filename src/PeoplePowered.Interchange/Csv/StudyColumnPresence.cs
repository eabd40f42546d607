namespace PeoplePowered.Interchange.Csv;

/// <summary>Whether a file of studies must have a column, and whether its cells may be blank.</summary>
public enum StudyColumnPresence
{
    /// <summary>The file must have the column; a blank cell is kept as a blank, for the caller to judge.</summary>
    Expected = 0,

    /// <summary>The file may lack the column; its cells are then blank.</summary>
    Optional,

    /// <summary>The file must have the column, and every row a value in it; a blank cell is refused.</summary>
    Filled,
}
