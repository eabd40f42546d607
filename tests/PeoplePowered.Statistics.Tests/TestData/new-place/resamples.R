# Every resample of three sites, one of which alone has its label: the index of each, by Firth's root and the integral. Run in this folder: Rscript resamples.R
# A percentile bootstrap of three sites has 27 equally likely resamples, so that its .025 and .975 quantiles are the smallest and the largest of these.
options(digits = 17)
site <- data.frame(x = c(3, 7, 9), u = c(1, 0, 0)); pop <- data.frame(x = c(1, 2, 3, 4, 5, 6, 7, 8), u = 0)
index <- function(s, q) {
  h <- function(x) max((4 * sd(x)^5 / (3 * length(x)))^.2, .001)
  k <- function(x, d) sapply(x, function(t) mean(dnorm((t - d) / h(d))) / h(d))
  r <- range(s, q) + c(-10, 10) * max(h(s), h(q)); g <- seq(r[1], r[2], length.out = 201)
  sum(sapply(1:200, function(i) integrate(function(x) sqrt(k(x, s) * k(x, q)), g[i], g[i + 1], rel.tol = 1e-12)$value))
}
rows <- "first,second,third,index"
for (a in 1:3) for (b in a:3) for (c in b:3) {
  d <- rbind(site[c(a, b, c), ], pop); t <- rep(1:0, c(3, 8))
  V <- cbind(1, d$x - 5); if (any(d$u > 0)) V <- cbind(V, d$u)
  f <- function(b) { q <- plogis(V %*% b)[, 1]; W <- q * (1 - q); h <- W * rowSums((V %*% solve(crossprod(V, W * V))) * V); crossprod(V, t - q + h * (.5 - q))[, 1] }
  r <- nleqslv::nleqslv(rep(0, ncol(V)), f, control = list(ftol = 1e-14, xtol = 1e-14, maxit = 1000)); stopifnot(max(abs(r$fvec)) < 1e-9)
  p <- plogis(V %*% r$x)[, 1]
  rows <- c(rows, paste(a, b, c, format(index(p[t == 1], p[t == 0]), digits = 17), sep = ","))
}
writeLines(rows, "resamples.csv")
