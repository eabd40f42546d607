# Reference results of R metafor for the caller's own weights, and probabilities of the true effect in a new study.
# Run in this folder: Rscript own-weights.R
suppressMessages(library(metafor))
bcg <- read.csv("../oracle/bcg.csv")
es <- escalc("RR", ai = achieved, n1i = participants, ci = comparison_achieved, n2i = comparison_participants, data = bcg)
number <- function(x) ifelse(is.null(x) | is.na(x), "", format(x, digits = 17))
tight <- list(threshold = 1e-14, maxiter = 1000, tol = 1e-14)
weightings <- list(ascending = seq_along(es$yi), participants = bcg$participants + bcg$comparison_participants, some = rep(c(1, 0, 2), length.out = nrow(es)))
rows <- c("weights,method,test,coef,se,statistic,p,ci_lower,ci_upper,tau2,i2,q,loglik,pi_lower,pi_upper")
for (w in names(weightings)) for (m in c("EE", "DL", "HE", "HS", "SJ", "ML", "REML", "EB", "PM")) for (t in c("z", "knha", "adhoc")) {
  fit <- suppressWarnings(rma(yi, vi, weights = weightings[[w]], data = es, method = m, test = t, control = tight))
  pi <- predict(fit)
  rows <- c(rows, paste(w, m, t, paste(sapply(list(fit$beta[1], fit$se, fit$zval, fit$pval, fit$ci.lb, fit$ci.ub, fit$tau2, fit$I2, fit$QE, as.numeric(logLik(fit)),
    if (is.null(pi$pi.lb)) NA else pi$pi.lb, if (is.null(pi$pi.ub)) NA else pi$pi.ub), number), collapse = ","), sep = ","))
}
writeLines(rows, "pooled.csv")

rows <- c("method,test,threshold,above,below")
for (m in c("DL", "REML")) for (t in c("z", "knha")) for (threshold in c(-50, -3, -1, -0.7, 0, 0.4, 12)) {
  fit <- rma(yi, vi, data = es, method = m, test = t, control = tight)
  deviate <- (threshold - fit$beta[1]) / sqrt(fit$se^2 + fit$tau2)
  tail <- function(lower) if (t == "z") pnorm(deviate, lower.tail = lower) else pt(deviate, fit$k - 1, lower.tail = lower)
  rows <- c(rows, paste(m, t, threshold, number(tail(FALSE)), number(tail(TRUE)), sep = ","))
}
writeLines(rows, "new-study.csv")
