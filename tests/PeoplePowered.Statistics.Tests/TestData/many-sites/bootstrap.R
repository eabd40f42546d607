# Bootstrap intervals of shares by R's boot: percentiles, and bias-corrected and accelerated with jackknife influence values. Run in this folder: Rscript bootstrap.R
# Of another random stream than the library's, so that they agree within the error of 20,000 replicates.
library(boot)
moral <- read.csv("moral-credential.csv")
y <- moral$estimate; v <- moral$standard_error^2
dl <- function(y, v) { w <- 1 / v; m <- sum(w * y) / sum(w); t <- max(0, (sum(w * (y - m)^2) - length(y) + 1) / (sum(w) - sum(w^2) / sum(w))); w <- 1 / (v + t); c(sum(w * y) / sum(w), t) }
parametric <- function(q) function(d, i) { f <- dl(y[i], v[i]); if (f[2] == 0) as.numeric(f[1] > q) else pnorm((q - f[1]) / sqrt(f[2]), lower.tail = FALSE) }
set.seed(1987)
rows <- "share,threshold,level,estimate,percentile_lower,percentile_upper,bca_lower,bca_upper"
for (q in c(0, 0.15)) for (level in c(.8, .95)) {
  b <- boot(moral, parametric(q), R = 20000)
  ci <- boot.ci(b, conf = level, type = c("perc", "bca"), L = empinf(data = moral, statistic = parametric(q), type = "jack", stype = "i"))
  rows <- c(rows, paste("parametric", q, level, format(b$t0, digits = 17), paste(format(c(ci$percent[4:5], ci$bca[4:5]), digits = 10), collapse = ","), sep = ","))
}
writeLines(rows, "bootstrap.csv")
