# Leverages, distances, penalised propensities and indices in base R (stats) and nleqslv. Run in this folder: Rscript new-place.R
# replication-cases.csv and replication-cases.jsonl: inputs and metafor's results for the BCG trials by latitude, among other cases.
options(digits = 17)
number <- function(x) format(x, digits = 17)
set.seed(20140301)
n <- c(14, 70)
units <- data.frame(in_sample = rep(1:0, n),
  deprivation = round(c(rnorm(n[1], 24, 6), rnorm(n[2], 20, 8)), 1),
  size = round(exp(c(rnorm(n[1], 9.2, .5), rnorm(n[2], 8.8, .8)))),
  area = c(sample(c("city", "coast", "town"), n[1], TRUE, c(.5, .2, .3)), sample(c("city", "coast", "town"), n[2], TRUE, c(.3, .3, .4))))
write.csv(units, "units.csv", row.names = FALSE, quote = FALSE)

# Distances and leverages of the population's first ten units from the 14 sites, by deprivation and size.
X <- as.matrix(units[, 2:3]); S <- X[1:n[1], ]; w <- 1 / (0.05 + 0.01 * seq_len(n[1]))
D <- cbind(1, S)
rows <- "unit,leverage,largest,weighted,weighted_largest,mahalanobis_squared"
for (i in n[1] + 1:10) {
  x <- c(1, X[i, ]); A <- solve(crossprod(D), tol = 1e-30); B <- solve(crossprod(D, w * D), tol = 1e-30)
  rows <- c(rows, paste(i - 1, number(sum(x * (A %*% x))), number(max(hat(D, FALSE))), number(sum(x * (B %*% x))), number(max(rowSums((D %*% B) * D))),
    number(mahalanobis(X[i, ], colMeans(S), cov(S))), sep = ","))
}
writeLines(rows, "distances.csv")

# Propensities: the roots of the penalised scores.
M <- model.matrix(~ deprivation + size + area, units); y <- units$in_sample
Z <- cbind(1, scale(M[, -1]))
firth <- function(b) { p <- plogis(Z %*% b)[, 1]; W <- p * (1 - p); h <- W * rowSums((Z %*% solve(crossprod(Z, W * Z))) * Z); crossprod(Z, y - p + h * (.5 - p))[, 1] }
ridge <- function(b) { p <- plogis(Z %*% b)[, 1]; crossprod(Z, y - p)[, 1] - 2 * c(0, b[-1]) }
roots <- lapply(list(firth = firth, ridge = ridge), function(f) nleqslv::nleqslv(rep(0, 5), f, control = list(ftol = 1e-14, xtol = 1e-14, maxit = 1000)))
stopifnot(sapply(roots, function(r) max(abs(r$fvec)) < 1e-9))
p <- sapply(roots, function(r) plogis(Z %*% r$x)[, 1])
index <- function(s, q) {
  h <- function(x) max((4 * sd(x)^5 / (3 * length(x)))^.2, .001)
  k <- function(x, d) sapply(x, function(t) mean(dnorm((t - d) / h(d))) / h(d))
  r <- range(s, q) + c(-10, 10) * max(h(s), h(q))
  g <- seq(r[1], r[2], length.out = 201)
  sum(sapply(1:200, function(i) integrate(function(x) sqrt(k(x, s) * k(x, q)), g[i], g[i + 1], rel.tol = 1e-12)$value))
}
weights <- function(p, disjoint) { w <- if (disjoint) (1 - p) / p else 1 / p; pmin(w, quantile(w, .97)) }
rows <- "unit,firth,ridge,firth_weight_disjoint,firth_weight_within"
s <- y == 1
wd <- weights(p[s, 1], TRUE); ww <- weights(p[s, 1], FALSE)
for (i in seq_along(y)) rows <- c(rows, paste(i - 1, number(p[i, 1]), number(p[i, 2]), if (s[i]) number(wd[i]) else "", if (s[i]) number(ww[i]) else "", sep = ","))
writeLines(rows, "propensities.csv")

# A case in which deprivation alone separates sites from population: eight units, Firth's root.
x <- c(1, 2, 3, 4, 6, 7, 8, 9); t <- rep(0:1, each = 4); V <- cbind(1, x)
f <- function(b) { q <- plogis(V %*% b)[, 1]; W <- q * (1 - q); h <- W * rowSums((V %*% solve(crossprod(V, W * V))) * V); crossprod(V, t - q + h * (.5 - q))[, 1] }
r <- nleqslv::nleqslv(c(-5, 1), f, control = list(ftol = 1e-14, xtol = 1e-14)); stopifnot(max(abs(r$fvec)) < 1e-9)
rows <- c("what,value",
  paste("index_firth_disjoint", number(index(p[s, 1], p[!s, 1])), sep = ","), paste("index_firth_within", number(index(p[s, 1], p[, 1])), sep = ","),
  paste("index_ridge_disjoint", number(index(p[s, 2], p[!s, 2])), sep = ","),
  paste0("separated_", 1:8, ",", number(plogis(V %*% r$x)[, 1])))
a <- model.matrix(~ deprivation + size + area - 1, units)
for (j in colnames(a)) rows <- c(rows, paste0("balance_", j, ",", number((mean(a[s, j]) - mean(a[!s, j])) / sd(a[!s, j]))))
d1 <- c(.30, .35, .40, .42, .45, .50, .55, .60); d2 <- c(.10, .15, .20, .22, .25, .30, .33, .35, .40, .45, .50, .60)
rows <- c(rows, paste("index_example", number(index(d1, d2)), sep = ","), paste("index_far", number(index(d1, d2 + 2)), sep = ","), paste("index_point", number(index(rep(.4, 3), d2)), sep = ","))
writeLines(rows, "indices.csv")
