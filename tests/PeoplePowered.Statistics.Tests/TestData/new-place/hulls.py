# Points inside and outside convex hulls, decided in exact rational arithmetic by the simplex method with Bland's rule. Run in this folder: python3 hulls.py
# Lattice points, so that duplicates, points on faces and edges and flat hulls are common; one line a case.
import json
import random
from fractions import Fraction


def feasible(points, target):
    """Whether weights of 0 or above and sum 1 mix the target from the points: phase one, exactly."""
    k, rows = len(points), len(target) + 1
    a = [[Fraction(p[r]) for p in points] for r in range(rows - 1)] + [[Fraction(1)] * k]
    b = [Fraction(t) for t in target] + [Fraction(1)]
    for r in range(rows):
        if b[r] < 0:
            a[r], b[r] = [-x for x in a[r]], -b[r]
        a[r] += [Fraction(int(i == r)) for i in range(rows)]
    basis = list(range(k, k + rows))
    cost = [-sum(a[r][j] for r in range(rows)) for j in range(k)] + [Fraction(0)] * rows
    total = -sum(b)
    while True:
        entering = next((j for j in range(k + rows) if cost[j] < 0), None)
        if entering is None:
            return total == 0
        ratio, leaving = min(((b[r] / a[r][entering], basis[r]), r) for r in range(rows) if a[r][entering] > 0)
        pivot = a[leaving][entering]
        a[leaving], b[leaving] = [x / pivot for x in a[leaving]], b[leaving] / pivot
        for r in range(rows):
            if r != leaving and a[r][entering] != 0:
                f = a[r][entering]
                a[r] = [x - f * y for x, y in zip(a[r], a[leaving])]
                b[r] -= f * b[leaving]
        f = cost[entering]
        cost = [x - f * y for x, y in zip(cost, a[leaving])]
        total -= f * b[leaving]
        basis[leaving] = entering


rng = random.Random(19740101)
with open("hulls.jsonl", "w") as out:
    for case in range(300):
        m = rng.choice([1, 2, 2, 3, 3, 4, 5, 7, 10])
        k = rng.choice([m + 2, 2 * m + 3, 30, 60] if m > 4 else [m + 2, m + 4, 8, 15, 40])
        reach = rng.choice([1, 2, 5, 100])
        points = [[rng.randint(-reach, reach) for _ in range(m)] for _ in range(k)]
        if case % 4 == 1:  # a flat hull: the last coordinate follows from the first two
            for p in points:
                p[-1] = 2 * p[0] - (p[1] if m > 2 else 0) if m > 1 else 3
        if case % 3 == 0:  # a mixture of a few of the points, by eighths: inside, and often on a face
            chosen = [rng.choice(points) for _ in range(8)] if rng.random() < .5 else [rng.choice(points[:m]) for _ in range(8)]
            target = [sum(c[j] for c in chosen) / 8 for j in range(m)]
        else:
            target = [rng.randint(-2 * reach, 2 * reach) / 2 for _ in range(m)]
            if case % 4 == 1 and m > 1 and rng.random() < .7:
                target[-1] = 2 * target[0] - (target[1] if m > 2 else 0)
        out.write(json.dumps({"points": points, "place": target, "inside": feasible(points, target)}, separators=(",", ":")) + "\n")
