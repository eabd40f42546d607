using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Grids;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>Bars of money: what is certain, what may be, what has no upper end, and what is unknown.</summary>
internal sealed class MoneyMarks(SvgCanvas canvas, MoneyScale scale)
{
    private const double Arrow = 8;
    private const double Seen = 2;
    private const double KeyBox = 22;
    private const double KeyHeight = 12;

    /// <summary>What is certain: a solid bar between two amounts, seen even where they are nearly the same.</summary>
    public void Solid(decimal from, decimal until, double middle, double height) => Bar(from, until, middle, height, Palette.Strong);

    /// <summary>What is certainly taken off: solid too, in another colour, and hanging from the bar above it.</summary>
    public void TakenOff(decimal from, decimal until, double middle, double height) => Bar(from, until, middle, height, Palette.Spread);

    /// <summary>What may be: a lighter band.</summary>
    public void Band(decimal from, decimal until, double middle, double height) => Bar(from, until, middle, height, Palette.Marker);

    /// <summary>An exact amount of which the place is not known exactly: a dashed frame over all places that it may take.</summary>
    public void Within(decimal from, decimal until, double middle, double height)
    {
        var (left, right) = (scale.X(from), scale.X(until));
        canvas.Frame(left, middle - (height / 2), right - left, height, Palette.Muted, 1, "4 3");
    }

    /// <summary>What that frame means.</summary>
    public KeyItem WithinKey() => new("exact amount that lies somewhere within the frame", KeyBox, KeyHeight, (x, y) => canvas.Frame(x, y - (KeyHeight / 2), KeyBox, KeyHeight, Palette.Muted, 1, "4 3"));

    /// <summary>What the hatched axis means for a change after a step that is unknown.</summary>
    public KeyItem UnknownPlaceKey() => new("known amount whose place is unknown, as it follows an unknown step", KeyBox, KeyHeight, (x, y) => Hatched(x, y, KeyBox, KeyHeight));

    /// <summary>Nothing limits it above: a band to the end of the axis, and an arrow.</summary>
    public void Open(decimal from, double middle, double height)
    {
        var (left, tip) = (scale.X(from), scale.Right);
        var neck = Math.Max(left, tip - Arrow);
        canvas.Rectangle(left, middle - (height / 2), neck - left, height, Palette.Marker);
        canvas.Polygon(Palette.Marker, (neck, middle - (height / 2) - 2), (tip, middle), (neck, middle + (height / 2) + 2));
    }

    /// <summary>Near an amount by an unstated margin: a dashed line across the end of its bar.</summary>
    public void About(decimal amount, double middle, double height) =>
        canvas.Line(scale.X(amount), middle - (height / 2) - 4, scale.X(amount), middle + (height / 2) + 4, Palette.Ink, 2, "3 2");

    /// <summary>Nobody knows: hatched over the whole axis.</summary>
    public void Unknown(double middle, double height) => Hatched(scale.Left, middle, scale.Right - scale.Left, height);

    /// <summary>What the marks mean, for those that are used.</summary>
    public IEnumerable<KeyItem> Key(bool hasBand, bool hasOpen, bool hasAbout, bool hasUnknown, bool hasTakenOff = false)
    {
        const double box = KeyBox;
        const double high = KeyHeight;
        void Box(double x, double y, Paint paint) => canvas.Rectangle(x, y - (high / 2), box, high, paint);
        yield return new("certain", box, high, (x, y) => Box(x, y, Palette.Strong));
        if (hasTakenOff)
            yield return new("taken off", box, high, (x, y) => Box(x, y, Palette.Spread));
        if (hasBand)
            yield return new("possible: the amount lies within the band", box, high, (x, y) => Box(x, y, Palette.Marker));
        if (hasOpen)
        {
            yield return new("at least; no upper end is known", box, high + 4, (x, y) =>
            {
                canvas.Rectangle(x, y - (high / 2), box - Arrow, high, Palette.Marker);
                canvas.Polygon(Palette.Marker, (x + box - Arrow, y - (high / 2) - 2), (x + box, y), (x + box - Arrow, y + (high / 2) + 2));
            });
        }

        if (hasAbout)
        {
            yield return new("about", box, high + 8, (x, y) =>
            {
                Box(x, y, Palette.Strong);
                canvas.Line(x + box, y - (high / 2) - 4, x + box, y + (high / 2) + 4, Palette.Ink, 2, "3 2");
            });
        }

        if (hasUnknown)
            yield return new("unknown", box, high, (x, y) => Hatched(x, y, box, high));
    }

    private void Hatched(double x, double middle, double width, double height)
    {
        canvas.Hatch(x, middle - (height / 2), width, height, Palette.Rule);
        canvas.Frame(x, middle - (height / 2), width, height, Palette.Muted, 1, "4 3");
    }

    private void Bar(decimal from, decimal until, double middle, double height, Paint paint)
    {
        if (from == until)
            return;
        var (left, right) = (scale.X(Math.Min(from, until)), scale.X(Math.Max(from, until)));
        if (right - left < Seen)
            (left, right) = (Math.Clamp(((left + right) / 2) - (Seen / 2), scale.Left, scale.Right - Seen), Math.Clamp(((left + right) / 2) + (Seen / 2), scale.Left + Seen, scale.Right));
        canvas.Rectangle(left, middle - (height / 2), right - left, height, paint);
    }
}
