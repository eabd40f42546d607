# The factor c(m) = Gamma(m/2)/(sqrt(m/2) Gamma((m - 1)/2)) and 1 - (m - 2)/(m c^2) at 60 digits with mpmath. Run in this folder: python3 small-sample.py
from mpmath import mp, mpf, loggamma, exp, sqrt, nstr
mp.dps = 60
rows = ["m,c,unbiased"]
for m in [2, 3, 4, 5, 10, 17, 29, 30, 31, 32, 100, 999, 1000, 1001, 1002, 5000, 10**5, 10**6, 10**7, 10**8]:
    m = mpf(m)
    c = exp(loggamma(m / 2) - loggamma((m - 1) / 2)) / sqrt(m / 2)
    rows.append(f"{int(m)},{nstr(c, 20)},{nstr(1 - (m - 2) / (m * c * c), 20)}")
open("small-sample.csv", "w").write("\n".join(rows) + "\n")
