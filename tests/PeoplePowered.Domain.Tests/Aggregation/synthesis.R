# The reference numbers of SynthesisReferenceTests: R 4, metafor 3.8.1, tight tolerances. Run with Rscript.
suppressPackageStartupMessages(library(metafor)); options(digits = 15)
ctl <- list(threshold=1e-14,maxiter=10000)
show <- function(dat) { f <- rma(yi,vi,data=dat,test="adhoc",control=ctl); p <- predict(f); cat(c(f$beta), f$se, f$tau2, f$ci.lb, f$ci.ub, p$pi.lb, p$pi.ub, "\n") }
d <- dat.bcg
for (m in c("OR","RR","RD","PETO","AS")) { cat(m," "); show(escalc(m, ai=tpos, bi=tneg, ci=cpos, di=cneg, data=d)) }
for (m in c("PR","PLO","PLN","PAS","PFT")) { cat(m," "); show(escalc(m, xi=c(0,12,30,41,9), ni=c(30,40,55,80,9))) }
cat("MN "); show(escalc("MN", mi=c(3.2,2.7,3.9), sdi=c(1.1,.9,1.6), ni=c(30,44,18)))
for (m in c("MD","SMD","ROM")) { cat(m," "); show(escalc(m, m1i=c(3.2,2.7,3.9), sd1i=c(1.1,.9,1.6), n1i=c(30,44,18), m2i=c(2.9,2.0,3.8), sd2i=c(1,.8,1.5), n2i=c(28,50,21))) }
for (m in c("MC","SMCR")) { cat(m," "); show(escalc(m, m1i=c(3.9,3.0,3.8), m2i=c(3.2,2.7,3.9), sd1i=c(1.1,.9,1.6), sd2i=c(1,.8,1.5), ni=c(30,44,18), ri=c(.6,.5,.4))) }
for (m in c("IR","IRLN")) { cat(m," "); show(escalc(m, xi=c(0,12,30,41), ti=c(30.5,40,55,80))) }
cat("GEN "); show(data.frame(yi=c(.031,.010,.020), vi=c(.012,.022,.03/qnorm(.975))^2))
# strata of BCG, RR, by allocation
e <- escalc("RR", ai=tpos, bi=tneg, ci=cpos, di=cneg, data=d)
fits <- lapply(c("random","alternate","systematic"), function(s) rma(yi,vi,data=e[e$alloc==s,],test="adhoc",control=ctl))
m <- sapply(fits,function(f)c(f$beta)); se <- sapply(fits,function(f)f$se); tau <- sapply(fits,function(f)f$tau2)
q <- sum((m-weighted.mean(m,1/se^2))^2/se^2); cat("strata",m,se,tau,q,pchisq(q,2,lower.tail=FALSE),"\n")
print(d$alloc); 
# d and lnOR together
x <- escalc("OR", ai=4, n1i=123, ci=11, n2i=139); s <- escalc("SMD", m1i=3.2,sd1i=1.1,n1i=30,m2i=2.9,sd2i=1,n2i=28)
cat("mix "); show(data.frame(yi=c(x$yi, s$yi*pi/sqrt(3), .3*pi/sqrt(3)), vi=c(x$vi, s$vi*pi^2/3, .01*pi^2/3)))
