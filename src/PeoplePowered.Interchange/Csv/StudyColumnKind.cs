namespace PeoplePowered.Interchange.Csv;

/// <summary>What the cells of a column of studies hold.</summary>
public enum StudyColumnKind
{
    /// <summary>A whole number, zero or more.</summary>
    Count = 0,

    /// <summary>Any finite number.</summary>
    Number,

    /// <summary>A finite number, zero or more, such as a standard deviation.</summary>
    NonNegativeNumber,

    /// <summary>A finite number above zero, such as a standard error.</summary>
    PositiveNumber,

    /// <summary>A word or label on one line, such as a region; labels that differ only in case or in the encoding of their characters are refused.</summary>
    Label,

    /// <summary>
    /// As <see cref="Label"/>, but where all other cells are numbers a word for "not known", such as NA, is refused: it would turn each number into a label.
    /// </summary>
    NumberOrLabel,
}
