# Tails of the noncentral chi-squared and t distributions with mpmath 1.3.0 and 50 digits; R's pchisq(ncp =) and pt(ncp =) lose
# theirs far out. Chi-squared: the Poisson mixture of central tails, term by term. t (30 digits): quadrature of the normal
# tail over the density of S, the root of a chi-squared variable over its degrees of freedom, about its peak.
# Writes noncentral-chi-squared.csv and noncentral-t.csv beside itself; lines are argument, degrees, noncentrality, lower, upper.
import os
from mpmath import mp, mpf, exp, log, sqrt, gamma, loggamma, gammainc, erfc, quad, floor

mp.dps = 50
here = os.path.dirname(os.path.abspath(__file__))


def write(name, rows):
    with open(os.path.join(here, name), "w", newline="\n") as out:
        out.write("x,degrees,noncentrality,lower,upper\n")
        for row in rows:
            out.write(",".join(repr(float(value)) for value in row) + "\n")


def mixture(x, df, ncp):
    """The two tails, each from its largest term outwards."""
    a, m, y = mpf(df) / 2, mpf(ncp) / 2, mpf(x) / 2
    centre = int(floor(2 * m * y / (a + sqrt(a * a + 4 * m * y))))

    def total(term):
        whole = mpf(0)
        for first, step in ((centre, 1), (centre - 1, -1)):
            j, previous = first, mpf(0)
            while j >= 0:
                value = term(j)
                whole += value
                if value < previous and value < whole * mpf(10) ** -30:
                    break
                previous = value
                j += step
        return whole

    def poisson(j):
        return exp(-m + (j * log(m) if j else 0) - loggamma(j + 1))

    lower = total(lambda j: poisson(j) * gammainc(a + j, 0, y, regularized=True))
    upper = total(lambda j: poisson(j) * gammainc(a + j, y, mp.inf, regularized=True))
    return lower, upper


def chi_squared():
    for df in (0.5, 1, 2, 5, 20, 100):
        for ncp in (0.01, 1, 6.5, 40, 300):
            mean, spread = df + ncp, sqrt(2 * (df + 2 * ncp))
            for x in (mean / 1000, mean / 30, mean / 3, mean * 0.9, mean, mean * 1.1, mean + 3 * spread, mean + 12 * spread, mean + 40 * spread):
                lower, upper = mixture(float(x), df, ncp)
                if min(lower, upper) > mpf(10) ** -300:
                    yield float(x), df, ncp, lower, upper
    for df, ncp, xs in ((3, 10000, (6000, 9000, 10003, 11000, 14000)), (5000, 3000, (6000, 8000, 8500, 11000)), (1, 1e5, (9e4, 1e5, 1.02e5))):
        for x in xs:
            lower, upper = mixture(x, df, ncp)
            yield x, df, ncp, lower, upper


def normal(z):
    return erfc(-z / sqrt(mpf(2))) / 2


def student(t, df, ncp):
    mp.dps = 30
    t, df, ncp = mpf(t), mpf(df), mpf(ncp)
    a = df / 2
    constant = log(2) + a * log(a) - loggamma(a)

    def tail(sign):
        def height(u):
            return constant + df * u - a * exp(2 * u) + log(normal(sign * (t * exp(u) - ncp)))

        # The peak by ternary search (one peak), then pieces out to where nothing counts.
        low, high = mpf(-200), mpf(8)
        for _ in range(60):
            one, two = low + (high - low) / 3, high - (high - low) / 3
            if height(one) < height(two):
                low = one
            else:
                high = two
        mode = (low + high) / 2
        peak = height(mode)

        def reach(direction):
            step = mpf(1) / 1000
            while height(mode + direction * step) > peak - 60:
                step *= 1.3
            return step

        left, right = reach(-1), reach(1)
        nodes = {mode - left * mpf(k) / 24 for k in range(1, 25)} | {mode + right * mpf(k) / 24 for k in range(25)}
        if t * ncp > 0:
            # Where the normal tail turns from 0 to 1.
            turn = log(ncp / t)
            nodes |= {turn + mpf(k) / max(1, abs(ncp)) for k in (-12, -5, -2, 0, 2, 5, 12)}
        nodes = sorted(node for node in nodes if mode - left <= node <= mode + right)
        return exp(peak) * quad(lambda u: exp(height(u) - peak), nodes, maxdegree=7)

    lower, upper = tail(1), tail(-1)
    assert abs(lower + upper - 1) < mpf(10) ** -16, (t, df, ncp, lower + upper - 1)
    return lower, upper


def t_points():
    for df in (0.5, 2.5, 8, 38, 400):
        for ncp in (-3, 0.3, 1.57, 30):
            for t in (-40, -1, 0, 2, 7, 31):
                lower, upper = student(t, df, ncp)
                if min(lower, upper) > mpf(10) ** -300:
                    yield t, df, ncp, lower, upper
    for t, df, ncp in ((1000, 10, 1000), (900, 10, 1000), (2000, 4, 1000), (160, 1e6, 150), (151, 1e6, 150), (-900, 30, -1000), (45, 2, 45), (80, 20, 50), (1e6, 1, 2), (1e9, 3, 0.5), (500, 6, 300)):
        lower, upper = student(t, df, ncp)
        yield t, df, ncp, lower, upper


write("noncentral-chi-squared.csv", chi_squared())
write("noncentral-t.csv", t_points())
