namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The correction of residuals that were whitened by the working model: in the eigenbasis of K = X'V^-1X, of values h, the score is divided by sqrt(1 - h), and X'AV^-1X
/// is h/sqrt(1 - h). A direction with h = 1 belongs to the cluster alone and is left out. For a cluster of one estimate it is the exact correction.
/// </summary>
internal static class RobustClosedCorrection
{
    public static void Apply(in RobustWorkspace work, int size)
    {
        work.Corrected.Clear();
        work.Middle.Clear();
        work.Variance.Clear();
        for (var i = 0; i < size; i++)
        {
            var leverage = work.Leverage[(i * size) + i];
            if (leverage >= RobustBasis.FullLeverage)
                continue;
            var root = 1 / Math.Sqrt(1 - leverage);
            double along = 0;
            for (var c = 0; c < size; c++)
                along += work.Eigenvectors[(c * size) + i] * work.Score[c];
            for (var c = 0; c < size; c++)
            {
                var component = work.Eigenvectors[(c * size) + i];
                work.Corrected[c] += component * root * along;
                for (var d = 0; d < size; d++)
                {
                    var product = leverage * component * work.Eigenvectors[(d * size) + i];
                    work.Middle[(c * size) + d] += product * root;
                    work.Variance[(c * size) + d] += product;
                }
            }
        }
    }
}
