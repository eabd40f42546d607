# Regressions that are hard in double precision, solved with 80 digits (Python, mpmath). Run in this folder: python3 hard-cases.py
# The inputs are doubles, taken exactly. tau2 is the highest of the restricted likelihood's maxima on a fine grid, polished; coefficients and the rest follow from it.
import json
import random
from mpmath import mp, mpf, matrix, log, sqrt, findroot, inverse, det

mp.dps = 80


def parts(y, v, X, t):
    k, p = len(y), len(X[0])
    w = [1 / (mpf(x) + t) for x in v]
    A = matrix(p, p)
    g = matrix(p, 1)
    for i in range(k):
        for a in range(p):
            g[a] += w[i] * X[i][a] * y[i]
            for b in range(p):
                A[a, b] += w[i] * X[i][a] * X[i][b]
    M = inverse(A)
    beta = M * g
    e = [y[i] - sum(X[i][a] * beta[a] for a in range(p)) for i in range(k)]
    h = [w[i] * sum(X[i][a] * M[a, b] * X[i][b] for a in range(p) for b in range(p)) for i in range(k)]
    return w, A, M, beta, e, h


def slope(y, v, X, t):
    w, _, _, _, e, h = parts(y, v, X, t)
    return sum(w[i] ** 2 * e[i] ** 2 for i in range(len(y))) - sum(w[i] * (1 - h[i]) for i in range(len(y)))


def loglik(y, v, X, t):
    w, A, _, _, e, _ = parts(y, v, X, t)
    k, p = len(y), len(X[0])
    XX = matrix(p, p)
    for i in range(k):
        for a in range(p):
            for b in range(p):
                XX[a, b] += X[i][a] * X[i][b]
    return -((k - p) * log(2 * mp.pi) - log(det(XX)) - sum(log(x) for x in w) + log(det(A)) + sum(w[i] * e[i] ** 2 for i in range(k))) / 2


def solve(y, v, X):
    low, high = mpf(min(v)) / 1000, 100 * (max(mpf(x) for x in v) + max(abs(x) for x in y) ** 2)
    grid = [mpf(0)] + [low * (high / low) ** (mpf(i) / 300) for i in range(301)]
    slopes = [slope(y, v, X, t) for t in grid]
    found = [mpf(0)] if slopes[0] <= 0 else []
    for i in range(len(grid) - 1):
        if slopes[i] > 0 >= slopes[i + 1]:
            found.append(findroot(lambda t: slope(y, v, X, t), (grid[i], grid[i + 1]), solver="anderson", tol=mpf(10) ** -60, verify=False))
    return max(found, key=lambda t: loglik(y, v, X, t)), len(found)


def case(name, y, v, columns):
    X = [[mpf(1)] + [mpf(c[i]) for c in columns] for i in range(len(y))]
    Y = [mpf(x) for x in y]
    t, maxima = solve(Y, v, X)
    w, A, M, beta, e, h = parts(Y, v, X, t)
    _, _, _, _, e0, _ = parts(Y, v, X, mpf(0))
    full = lambda x: float(x)
    print(json.dumps({
        "name": name, "estimates": y, "variances": v, "columns": columns, "maxima": maxima, "tau2": full(t),
        "coef": [full(b) for b in beta], "se": [full(sqrt(M[a, a])) for a in range(len(beta))],
        "q": full(sum(e0[i] ** 2 / mpf(v[i]) for i in range(len(y)))), "loglik": full(loglik(Y, v, X, t))}), file=out)


random.seed(20240229)
out = open("hard-cases.jsonl", "w")
draw = lambda k, s: [round(random.gauss(0, s), 4) for _ in range(k)]
spread = lambda k: [round(random.uniform(.01, .2), 4) for _ in range(k)]
case("a column of size 1e9 and range 10", draw(12, .4), spread(12), [[1e9 + random.randint(0, 10) for _ in range(12)]])
case("years and their squares", draw(15, .4), spread(15), [years := [1976 + random.randint(0, 29) for _ in range(15)], [float(x * x) for x in years]])
case("a year beside a proportion", draw(14, .5), spread(14), [[float(random.randint(1990, 2020)) for _ in range(14)], [round(random.random(), 3) for _ in range(14)]])
case("a column of size 1e-30", draw(10, .3), spread(10), [[1e-30 * random.randint(1, 9) for _ in range(10)]])
case("one study outweighs all others", draw(9, .4), [1e-12] + spread(8), [draw(9, 1)])
case("two studies outweigh all others", draw(9, .4), [1e-12, 3e-12] + spread(7), [draw(9, 1)])
case("weights over 16 orders", draw(8, 1), [10.0 ** (2 * i - 14) for i in range(8)], [draw(8, 1)])
case("nearly collinear columns", draw(12, .4), spread(12), [near := draw(12, 1), [x + 1e-6 * z for x, z in zip(near, draw(12, 1))]])
case("one study alone in its level", draw(8, .4), spread(8), [[0.0] * 7 + [1.0], draw(8, 1)])
drawn = 0
for number in range(4000):
    y = [round(random.gauss(0, 1) * random.choice([.02, .1, 2]), 3) for _ in range(6)]
    v = [random.choice([.0001, .001, .01, 1.0, 4.0]) for _ in range(6)]
    x = [float(random.randint(0, 3)) for _ in range(6)]
    if len(set(x)) < 2:
        continue
    mp.dps = 15
    slopes = [slope(y, v, [[mpf(1), mpf(a)] for a in x], mpf(10) ** (mpf(i) / 4 - 5)) for i in range(26)]
    mp.dps = 80
    if sum(1 for a, b in zip(slopes, slopes[1:]) if a > 0 >= b) > 1:
        case(f"several maxima, draw {number}", y, v, [x])
        drawn += 1
    if drawn == 4:
        break
