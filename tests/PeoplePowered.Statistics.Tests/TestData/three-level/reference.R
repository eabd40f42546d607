# Reference numbers for three-level models and cluster-robust inference that the oracle does not have:
# maximum likelihood, t tests, moderators, a column known to one cluster alone, random-effects working models.
# metafor 3.8.1 and clubSandwich 0.5.8. Run beside ../oracle: Rscript reference.R > reference.jsonl
suppressMessages({library(metafor); library(clubSandwich); library(jsonlite)})
options(digits = 17)
say <- function(...) cat(toJSON(list(...), digits = NA, auto_unbox = TRUE), "\n", sep = "")

polish <- function(formula, d, method, test) {
  fit <- rma.mv(formula, V = variance, random = ~ 1 | cluster/site, data = d, method = method, test = test)
  # Newton on the logarithms of the variances about nlminb's answer, by central differences of the log-likelihood.
  f <- function(theta) as.numeric(logLik(rma.mv(formula, V = variance, random = ~ 1 | cluster/site, data = d, method = method, sigma2 = exp(theta))))
  theta <- log(fit$sigma2)
  if (all(fit$sigma2 > 1e-6)) {
    h <- 1e-3
    for (i in 1:5) {
      e <- diag(2) * h
      g <- sapply(1:2, function(a) (8 * (f(theta + e[a, ]) - f(theta - e[a, ])) - (f(theta + 2 * e[a, ]) - f(theta - 2 * e[a, ]))) / (12 * h))
      H <- outer(1:2, 1:2, Vectorize(function(a, b) (f(theta + e[a, ] + e[b, ]) - f(theta + e[a, ] - e[b, ]) - f(theta - e[a, ] + e[b, ]) + f(theta - e[a, ] - e[b, ])) / (4 * h^2)))
      theta <- theta - solve(H, g)
    }
  }
  rma.mv(formula, V = variance, random = ~ 1 | cluster/site, data = d, method = method, test = test, sigma2 = exp(theta))
}

report <- function(name, cluster, columns, method, test, d) {
  X <- if (length(columns)) cbind(1, as.matrix(d[, columns])) else matrix(1, nrow(d), 1)
  d$cluster <- d[[cluster]]
  formula <- if (length(columns)) as.formula(paste("estimate ~", paste(columns, collapse = " + "))) else estimate ~ 1
  fit <- polish(formula, d, method, test)
  W <- diag(1 / d$variance)
  P <- W - W %*% X %*% solve(t(X) %*% W %*% X) %*% t(X) %*% W
  typical <- (fit$k - fit$p) / sum(diag(P))
  cr1 <- robust(fit, cluster = d$cluster)
  V2 <- vcovCR(fit, cluster = d$cluster, type = "CR2")
  cr2 <- coef_test(fit, vcov = V2, test = "Satterthwaite")
  say(step = "three_level", case = name, cluster = cluster, columns = I(columns), method = method, test = test, sigma2 = fit$sigma2, loglik = as.numeric(logLik(fit)),
      estimate = I(as.numeric(fit$beta)), se = I(as.numeric(fit$se)), p = I(as.numeric(fit$pval)), lower = I(as.numeric(fit$ci.lb)), upper = I(as.numeric(fit$ci.ub)),
      covariance = I(as.numeric(vcov(fit))), q = fit$QE, q_p = fit$QEp, i2 = 100 * fit$sigma2 / (sum(fit$sigma2) + typical),
      cr1_se = I(as.numeric(cr1$se)), cr1_p = I(as.numeric(cr1$pval)), cr1_df = cr1$dfs[1],
      cr2_se = I(cr2$SE), cr2_df = I(cr2$df), cr2_p = I(cr2$p_Satt))
}

uni <- function(name, cluster, method, d) {
  fit <- rma(estimate, variance, data = d, method = method, control = list(threshold = 1e-14, maxiter = 1000))
  cr1 <- robust(fit, cluster = d[[cluster]])
  cr2 <- coef_test(fit, vcov = vcovCR(fit, cluster = d[[cluster]], type = "CR2"), test = "Satterthwaite")
  say(step = "random_effects", case = name, cluster = cluster, method = method, tau2 = fit$tau2, estimate = as.numeric(fit$beta),
      cr1_se = cr1$se, cr1_df = cr1$dfs[1], cr1_p = cr1$pval, cr2_se = cr2$SE, cr2_df = cr2$df, cr2_p = cr2$p_Satt)
}

profile <- function(name, cluster, d) {
  d$cluster <- d[[cluster]]
  fit <- polish(estimate ~ 1, d, "REML", "z")
  bound <- as.numeric(logLik(fit)) - qchisq(.95, 1) / 2
  at <- function(which, value) {
    s <- c(NA, NA); s[which] <- value
    as.numeric(logLik(rma.mv(estimate, V = variance, random = ~ 1 | cluster/site, data = d, sigma2 = s)))
  }
  edge <- function(which, upper) {
    f <- function(x) at(which, x) - bound
    if (!upper && f(0) > 0) return(0)
    uniroot(f, if (upper) fit$sigma2[which] * c(1, 20) else c(0, fit$sigma2[which]), tol = 1e-10)$root
  }
  say(step = "profile", case = name, cluster = cluster, between = c(edge(1, FALSE), edge(1, TRUE)), within = c(edge(2, FALSE), edge(2, TRUE)))
}

konstantopoulos <- read.csv("../oracle/konstantopoulos2011.csv")
assink <- read.csv("../oracle/assink2016.csv")
konstantopoulos$district_86 <- as.numeric(konstantopoulos$district == 86)
assink$overt <- as.numeric(assink$deltype == "overt")
assink$covert <- as.numeric(assink$deltype == "covert")
report("konstantopoulos2011", "district", character(0), "ML", "z", konstantopoulos)
report("konstantopoulos2011", "district", "year", "REML", "t", konstantopoulos)
report("konstantopoulos2011", "district", c("year", "district_86"), "REML", "t", konstantopoulos)
report("assink2016", "study", character(0), "ML", "t", assink)
report("assink2016", "study", c("pubstatus", "year"), "REML", "z", assink)
report("assink2016", "study", c("pubstatus", "year", "overt", "covert"), "ML", "t", assink)
uni("konstantopoulos2011", "district", "REML", konstantopoulos)
uni("assink2016", "study", "REML", assink)
profile("konstantopoulos2011", "district", konstantopoulos)
profile("assink2016", "study", assink)
