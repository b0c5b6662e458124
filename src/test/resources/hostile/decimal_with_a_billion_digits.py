# Expect: CPU_TIME|FAILED
import decimal

decimal.getcontext().prec = decimal.MAX_PREC
print(decimal.Decimal(1) / 3)
