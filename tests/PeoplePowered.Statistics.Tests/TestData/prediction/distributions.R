# The predictive distributions that carry the uncertainty of tau squared, by brute force, in base R.
# Run in this folder: Rscript distributions.R
options(digits = 17)
cases <- read.csv("replication-cases.csv")
of <- function(name) cases[cases$case == name, ]
bcg <- of("BCG vaccine (transport by latitude)")
scared <- of("Scared Straight")
sat <- of("SAT coaching (8 schools)")
one <- function(k) matrix(1, k, 1)
latitude <- as.numeric(bcg$moderator_value)
problems <- list(
  bcg = list(y = bcg$yi, v = bcg$vi, X = one(nrow(bcg)), x0 = list(1), thresholds = c(-3, -.5, .2)),
  scared = list(y = scared$yi, v = scared$vi, X = one(nrow(scared)), x0 = list(1), thresholds = c(-1, .1053605156578, 2)),
  sat = list(y = sat$yi, v = sat$vi, X = one(nrow(sat)), x0 = list(1), thresholds = c(-5, 5, 30)),
  three = list(y = c(.1, .9, .4), v = c(.02, .08, .05), X = one(3), x0 = list(1), thresholds = c(-.5, .3, 2)),
  agreeing = list(y = c(.3, .31, .305, .3), v = c(.04, .1, .02, .05), X = one(4), x0 = list(1), thresholds = c(0, .3, .6)),
  latitude = list(y = bcg$yi, v = bcg$vi, X = cbind(1, latitude), x0 = list(c(1, 13), c(1, 51.5)), thresholds = c(-2, -.2231435513142, .5)),
  line = list(y = c(.1, .9, .4), v = c(.02, .08, .05), X = cbind(1, c(0, 1, 3)), x0 = list(c(1, 2)), thresholds = c(-1, .3, 2)))

fit <- function(p, t) {
  w <- 1 / (p$v + t)
  V <- solve(t(p$X * w) %*% p$X)
  b <- V %*% (t(p$X * w) %*% p$y)
  list(q = sum(w * (p$y - p$X %*% b)^2), b = b, V = V)
}
root <- function(p, target) {
  if (fit(p, 0)$q <= target) return(0)
  high <- max(p$v)
  while (fit(p, high)$q > target) high <- 4 * high
  # In the logarithm of a scale near the root, so that the tolerance is relative.
  scale <- min(p$v)
  scale * expm1(uniroot(function(u) log(fit(p, scale * expm1(u))$q / target), c(0, log1p(high / scale)), tol = 1e-15, maxiter = 10000)$root)
}
at <- function(p, x0, t) { f <- fit(p, t); c(sum(x0 * f$b), as.numeric(t(x0) %*% f$V %*% x0) + t) }

tail.equal <- function(p, x0, added, df) {
  parts <- sapply((1:48 - .5) / 48, function(u) at(p, x0, root(p, qchisq(u, df))))
  function(threshold, lower) mean(pnorm(threshold, parts[1, ], sqrt(parts[2, ] + added), lower.tail = lower))
}
tail.tempered <- function(p, x0, added, df) {
  q0 <- fit(p, 0)$q
  m <- pchisq(q0, df, lower.tail = FALSE)
  zero <- at(p, x0, 0)
  function(threshold, lower) {
    inner <- function(ys) sapply(ys, function(y) {
      part <- at(p, x0, root(p, y^2))
      2 * y * dchisq(y^2, df) * pnorm(threshold, part[1], sqrt(part[2] + added), lower.tail = lower)
    })
    # In pieces, so that no peak is missed.
    edges <- seq(0, min(sqrt(q0), sqrt(df) + 7), length.out = 9)
    above0 <- sum(sapply(1:8, function(i) integrate(inner, edges[i], edges[i + 1], rel.tol = 1e-11, subdivisions = 1000)$value))
    at0 <- m^max(1, 2 - 2 / df)
    (at0 * pnorm(threshold, zero[1], sqrt(zero[2] + added), lower.tail = lower) + above0) / (at0 + 1 - m)
  }
}

number <- function(x) format(x, digits = 17)
rows <- "case,convention,point,added,what,argument,value"
for (name in names(problems)) for (kind in c("confidence-distribution", "tempered-confidence")) for (point in seq_along(problems[[name]]$x0)) {
  p <- problems[[name]]
  x0 <- p$x0[[point]]
  df <- length(p$y) - ncol(p$X)
  for (added in c(0, mean(p$v))) {
    tail <- (if (kind == "confidence-distribution") tail.equal else tail.tempered)(p, x0, added, df)
    for (threshold in p$thresholds) for (lower in c(FALSE, TRUE))
      rows <- c(rows, paste(name, kind, x0[length(x0)], number(added), if (lower) "below" else "above", threshold, number(tail(threshold, lower)), sep = ","))
    if (added == 0) for (u in c(.025, .975)) {
      wide <- 60 * sqrt(at(p, x0, root(p, .1))[2])
      centre <- at(p, x0, 0)[1]
      bound <- uniroot(function(x) if (u < .5) log(tail(x, TRUE) / u) else log((1 - u) / tail(x, FALSE)), c(centre - wide, centre + wide), tol = 1e-13, maxiter = 1000)$root
      rows <- c(rows, paste(name, kind, x0[length(x0)], number(added), "quantile", u, number(bound), sep = ","))
    }
  }
}
writeLines(rows, "distributions.csv")
