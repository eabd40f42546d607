# Leave-one-site-out calibration of the Knapp-Hartung range for a new estimate, mean +- t(k-1) sqrt(se^2 + tau2 + v), with metafor at tight tolerance.
# Run in this folder: Rscript calibration.R
suppressMessages(library(metafor))
options(digits = 17)
cases <- read.csv("replication-cases.csv")
moral <- read.csv("moral-credential.csv")
sets <- list(moral = list(y = moral$estimate, v = moral$standard_error^2))
for (name in c("BCG", "CBT", "Modified", "SAT", "Scared")) {
  rows <- cases[startsWith(cases$case, name), ]
  sets[[name]] <- list(y = rows$yi, v = rows$vi)
}
rows <- "case,site,lower,upper,below,interval_score,log_score"
for (name in names(sets)) for (i in seq_along(sets[[name]]$y)) {
  y <- sets[[name]]$y; v <- sets[[name]]$v; s <- max(abs(y))
  fit <- rma(y[-i] / s, v[-i] / s^2, test = "knha", control = list(threshold = 1e-14, maxiter = 1000))
  df <- length(y) - 2
  mu <- fit$beta[1] * s; spread <- s * sqrt(fit$se^2 + fit$tau2 + v[i] / s^2)
  lower <- mu - qt(.975, df) * spread; upper <- mu + qt(.975, df) * spread
  score <- upper - lower + 40 * (max(0, lower - y[i]) + max(0, y[i] - upper))
  rows <- c(rows, paste(c(name, i, format(c(lower, upper, pt((y[i] - mu) / spread, df), score, dt((y[i] - mu) / spread, df, log = TRUE) - log(spread)), digits = 17)), collapse = ","))
}
writeLines(gsub(" ", "", rows), "calibration.csv")
