# The chance that further sites decide the verdict, by a simulation of its own in R: metafor's REML with the ad hoc Knapp-Hartung interval, t with k - 1 degrees of freedom for a new site.
# Run in this folder: Rscript next-test.R (some minutes)
suppressMessages(library(metafor))
options(digits = 17)
set.seed(20150102)
cases <- read.csv("replication-cases.csv")
runs <- list(
  list(name = "BCG vaccine (transport by latitude)", mid = -log(.8), sign = -1, v = .05, sites = c(4, 12)),
  list(name = "CBT for offenders", mid = log(1.2), sign = 1, v = .02, sites = c(16)),
  list(name = "Modified school calendar (11 districts)", mid = .1, sign = 1, v = .01, sites = c(3, 20)),
  list(name = "SAT coaching (8 schools)", mid = 5, sign = 1, v = 80, sites = c(2, 10)))
replicates <- 1500
verdict <- function(success, harm) ifelse(harm > .2 | success < .2, 2, ifelse(success >= .8, 1, 0))
rows <- "case,mid,better,variance,sites,chance,replicated,replicates,limit"
for (r in runs) {
  d <- cases[cases$case == r$name, ]; y <- d$yi * r$sign; v <- d$vi; k <- length(y)
  Q <- function(t) { w <- 1 / (v + t); m <- sum(w * y) / sum(w); sum(w * (y - m)^2) }
  draws <- t(replicate(replicates, { c <- rchisq(1, k - 1); t <- if (Q(0) <= c) 0 else { u <- var(y); while (Q(u) > c) u <- 4 * u; uniroot(function(t) Q(t) - c, c(0, u), tol = 1e-12)$root }
    w <- 1 / (v + t); c(rnorm(1, sum(w * y) / sum(w), 1 / sqrt(sum(w))), t) }))
  s <- sqrt(draws[, 2])
  limit <- mean(verdict(pnorm((draws[, 1] - r$mid) / s), pnorm((-r$mid - draws[, 1]) / s)) > 0)
  for (n in r$sites) {
    verdicts <- apply(draws, 1, function(p) {
      fit <- tryCatch(rma(c(y, rnorm(n, rnorm(n, p[1], sqrt(p[2])), sqrt(r$v))), c(v, rep(r$v, n)), method = "REML", test = "adhoc", control = list(maxiter = 1000, stepadj = .5)), error = function(e) NULL)
      if (is.null(fit)) return(NA)
      spread <- sqrt(fit$se^2 + fit$tau2)
      verdict(pt((fit$beta[1] - r$mid) / spread, fit$k - 1), pt((-r$mid - fit$beta[1]) / spread, fit$k - 1))
    })
    stopifnot(mean(is.na(verdicts)) < .01)
    rows <- c(rows, paste(r$name, r$mid, r$sign, r$v, n, mean(verdicts > 0, na.rm = TRUE), mean(verdicts == 1, na.rm = TRUE), replicates, limit, sep = ","))
    print(tail(rows, 1))
  }
}
writeLines(rows, "next-test.csv")
