# Reference quantiles and tails of base R, at full precision. Run in this folder: Rscript distributions.R
# R's own pt() switches to a normal approximation above 4e5 degrees of freedom (relative error near 1e-8 in the tails, and qt() with it),
# so t tails come from the incomplete beta function there, and t quantiles from Newton's iteration on that.
full <- function(x) sprintf("%.17g", x)
t_tail <- function(t, df) if (df <= 4e5) pt(t, df, lower.tail = FALSE) else if (t < 0) 1 - t_tail(-t, df) else pbeta(t^2 / (df + t^2), .5, df / 2, lower.tail = FALSE) / 2
t_quantile <- function(p, df) {
  q <- qt(p, df)
  if (df > 4e5) for (i in 1:5) {
    centre <- pbeta(q^2 / (df + q^2), .5, df / 2) / 2
    step <- if (abs(p - .5) < .3) abs(p - .5) - centre else t_tail(abs(q), df) - min(p, 1 - p)
    q <- q + sign(q) * step / dt(q, df)
  }
  q
}
degrees <- c(1, 1.5, 2, 3, 4.7, 6, 9, 12, 20, 33.3, 57, 100, 500, 999, 1000, 1001, 5000, 12345.6, 1e5, 1e6)
tails <- c(1e-10, 1e-8, 1e-6, 1e-4, .001, .005, .01, .025, .05, .1, .2, .24, .26, .3, .4, .49, .4999)
probabilities <- c(tails, .5001, 1 - rev(tails))
rows <- c("distribution,function,argument,degrees_of_freedom,value")
put <- function(distribution, what, argument, df, value)
  rows <<- c(rows, paste(distribution, what, full(argument), full(df), full(value), sep = ","))
for (p in c(1e-300, 1e-100, 1e-20, probabilities)) put("normal", "quantile", p, 0, qnorm(p))
for (z in c(-40, -3, 0, .1, .5, 1, 1.96, 3, 5, 8, 12, 20, 30, 37)) put("normal", "upper-tail", z, 0, pnorm(z, lower.tail = FALSE))
for (df in degrees) {
  for (p in probabilities) {
    put("t", "quantile", p, df, t_quantile(p, df))
    put("chi-squared", "quantile", p, df, qchisq(p, df))
  }
  for (t in c(-2, 0, .01, .5, 1, 1.7, 1.75, 2.3, 3, 5, 8, 15, 30, 100, 1e4, 1e8)) {
    value <- t_tail(t, df)
    if (value > 1e-300) put("t", "upper-tail", t, df, value)
  }
  for (x in c(1e-8, .01, .1, .5, .9, .99, 1, 1.01, 1.1, 1.5, 2, 5, 10, 100, 1000)) {
    value <- pchisq(x * df, df, lower.tail = FALSE)
    if (value > 1e-300) put("chi-squared", "upper-tail", x * df, df, value)
  }
}
writeLines(rows, "distributions.csv")
