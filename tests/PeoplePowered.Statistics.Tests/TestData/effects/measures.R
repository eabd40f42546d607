# Effect sizes of means, changes and correlations by metafor 3.8.1's escalc(). Run in this folder: Rscript measures.R
# Inputs: means m1,sd1,n1,m2,sd2,n2; one group m1,sd1,n1; before and after m1 (after), sd1 (before), n, m2 (before), sd2 (after), r; correlations r in m1, n in n1.
suppressMessages(library(metafor)); stopifnot(packageVersion("metafor") == "3.8.1")
full <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
d <- data.frame(
  m1 = c(5, 4, 103.2, .021, 55, 0, 5, 3, 7.5, 2.5e6), sd1 = c(1, 2, 15.1, .004, 47, 1.2, 1, 1, 0, 4e5), n1 = c(10, 8, 211, 40, 155, 12, 1, 2, 6, 500),
  m2 = c(4, 5, 99.8, .018, 75, .3, 4, 2.5, 7, 2.4e6), sd2 = c(1.5, 1, 14.3, .006, 64, .9, 1, 1, 2, 5e5), n2 = c(9, 6, 190, 38, 156, 15, 2, 2, 5, 700),
  r = c(.5, .3, .72, -.2, .9, 0, .5, .4, .6, .85))
rows <- "measure,m1,sd1,n1,m2,sd2,n2,r,yi,vi"
put <- function(name, e) rows <<- c(rows, paste(name, full(d$m1), full(d$sd1), full(d$n1), full(d$m2), full(d$sd2), full(d$n2), full(d$r), full(as.vector(e$yi)), full(e$vi), sep = ","))
for (m in c("MD", "SMD", "SMDH", "SMD1", "ROM")) put(m, suppressWarnings(escalc(m, m1i = m1, sd1i = sd1, n1i = n1, m2i = m2, sd2i = sd2, n2i = n2, data = d)))
put("SMD-UB", suppressWarnings(escalc("SMD", m1i = m1, sd1i = sd1, n1i = n1, m2i = m2, sd2i = sd2, n2i = n2, data = d, vtype = "UB")))
for (m in c("MC", "SMCC", "SMCR", "SMCRH")) put(m, suppressWarnings(escalc(m, m1i = m1, sd1i = sd1, m2i = m2, sd2i = sd2, ni = n1, ri = r, data = d)))
for (m in c("MN", "MNLN")) put(m, suppressWarnings(escalc(m, mi = m1, sdi = sd1, ni = n1, data = d)))
for (m in c("COR", "ZCOR")) put(m, suppressWarnings(escalc(m, ri = r, ni = n1, data = d)))
writeLines(rows, "measures.csv")
back <- "transformed,participants,proportion"
for (n in c(1, 7, 10, 23.7, 400)) for (t in c(.1, .3, .5, .7, pi / 4, .9, 1.2, 1.45)) back <- c(back, paste(full(t), full(n), full(transf.ipft(t, n)), sep = ","))
writeLines(back, "freeman-tukey-back.csv")
