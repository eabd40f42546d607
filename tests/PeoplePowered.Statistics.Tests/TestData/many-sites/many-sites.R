# Shares of true effects and leave-one-site-out by R metafor at tight tolerance. Run in this folder: Rscript many-sites.R
# moral-credential.csv: 21 replications of one experiment, as in the R package Replicate of Mathur and VanderWeele (2020).
suppressMessages(library(metafor))
options(digits = 17)
tight <- list(threshold = 1e-14, maxiter = 1000, tol = 1e-14)
number <- function(x) format(x, digits = 17)
moral <- read.csv("moral-credential.csv")
rows <- "method,test,threshold,above,below,se"
for (m in c("DL", "ML", "REML")) for (t in c("z", "knha")) for (q in c(-0.05, 0, 0.05, 0.0702, 0.1, 0.2)) {
  fit <- rma(estimate, sei = standard_error, data = moral, method = m, test = t, control = tight)
  mu <- fit$beta[1]; t2 <- fit$tau2
  # The gradient of the share by mu and tau2, numerically, against the delta formula in closed form.
  share <- function(p) pnorm((q - p[1]) / sqrt(p[2]), lower.tail = FALSE)
  g <- numDeriv::grad(share, c(mu, t2))
  rows <- c(rows, paste(m, t, q, number(share(c(mu, t2))), number(1 - share(c(mu, t2))), number(sqrt(sum(g^2 * c(fit$se^2, fit$se.tau2^2)))), sep = ","))
}
writeLines(rows, "parametric.csv")

# Leave one out: the mean and the chance of a new site beyond thresholds, t with k - 1 degrees of freedom and the Knapp-Hartung standard error with the ad hoc floor.
cases <- read.csv("../new-place/replication-cases.csv")
sets <- list(moral = list(y = moral$estimate, v = moral$standard_error^2, mid = 0.1, sign = 1))
for (case in c("Scared Straight", "BCG vaccine (transport by latitude)")) if (any(cases$case == case)) {
  d <- cases[cases$case == case, ]
  sets[[case]] <- list(y = d$yi, v = d$vi, mid = if (case == "Scared Straight") -log(0.9) else -log(0.8), sign = -1)
}
rows <- "case,left_out,estimate,success,harm"
for (name in names(sets)) for (i in 0:length(sets[[name]]$y)) {
  s <- sets[[name]]; keep <- setdiff(seq_along(s$y), i)
  fit <- rma(s$y[keep], s$v[keep], method = "REML", test = "adhoc", control = tight)
  spread <- sqrt(fit$se^2 + fit$tau2); df <- fit$k - 1
  rows <- c(rows, paste(name, i - 1, number(fit$beta[1]), number(pt((s$mid - s$sign * fit$beta[1]) / spread, df, lower.tail = FALSE)),
    number(pt((-s$mid - s$sign * fit$beta[1]) / spread, df)), sep = ","))
}
writeLines(rows, "leave-one-out.csv")
