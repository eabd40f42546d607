namespace PeoplePowered.Domain.Value;

/// <summary>Schedules that come with the library. A later one takes their place by being passed instead.</summary>
public static class DiscountSchedules
{
    /// <summary>The rates of HM Treasury's Green Book as of February 2026, which were to be reviewed in June 2026.</summary>
    public static class GreenBook2026
    {
        private static readonly int[] s_firstYears = [0, 31, 76, 126, 201, 301];
        private static readonly PartialDate s_published = new(2026, 2);
        private static readonly PartialDate s_reviewed = new(2026, 6);
        private static readonly Source s_source = new("The Green Book", "HM Treasury", s_published, "discount rates");

        /// <summary>The standard rates: 3.5 per cent for 30 years, then falling by half points.</summary>
        public static DiscountSchedule Standard { get; } = Of("Green Book standard", 0.035m, 0.03m, 0.025m, 0.02m, 0.015m, 0.01m);

        /// <summary>The rates for health and life effects, from which the growth of income is taken out.</summary>
        public static DiscountSchedule Health { get; } = Of("Green Book health", 0.015m, 0.0129m, 0.0107m, 0.0086m, 0.0064m, 0.0043m);

        /// <summary>The rates without pure time preference, for a sensitivity analysis of what reaches beyond 50 years.</summary>
        public static DiscountSchedule Over50Sensitivity { get; } = Of("Green Book sensitivity over 50 years", 0.03m, 0.0257m, 0.0214m, 0.0171m, 0.0129m, 0.0086m);

        /// <summary>The three schedules.</summary>
        public static ValueList<DiscountSchedule> All { get; } = [Standard, Health, Over50Sensitivity];

        private static DiscountSchedule Of(string name, params decimal[] rates) => new(
            name,
            rates.Select((rate, index) => new DiscountBand(s_firstYears[index], index + 1 < s_firstYears.Length ? s_firstYears[index + 1] - 1 : null, rate)).ToValueList(),
            s_source,
            s_published,
            s_reviewed);
    }
}
