"""The workloads in NumPy, and W8 in SciPy, as one would write them by hand."""

import numpy as np
import scipy
import scipy.optimize

from timing import doubles, integers, measure

NUMPY = f"NumPy {np.__version__}"
SCIPY = f"SciPy {scipy.__version__}"


def w1():
    x, g, m, v = np.array([-1.2, 1.0]), np.empty(2), np.zeros(2), np.zeros(2)
    for t in range(1, 10001):
        above = x[1] - x[0] * x[0]
        g[0], g[1] = -2 * (1 - x[0]) - 400 * x[0] * above, 200 * above
        adam(x, g, m, v, t, 0.01)
    return x.tolist()


def adam(x, g, m, v, t, rate):
    m *= 0.9
    m += 0.1 * g
    v *= 0.999
    v += 0.001 * g * g
    x -= (rate / (1 - 0.9**t)) * m / (np.sqrt(v) / np.sqrt(1 - 0.999**t) + 1e-8)


STARTS = doubles("w2_starts.f64", 1000, 2)


def himmelblau(x, y):
    a, b = x * x + y - 11, x + y * y - 7
    return a * a + b * b, np.stack((4 * x * a + 2 * b, 2 * a + 4 * y * b))


def w2():
    means = []
    for method in range(5):
        x = STARTS.T.copy()
        b, v = np.zeros_like(x), np.zeros_like(x)
        for t in range(1, 501):
            g = himmelblau(*x)[1]
            if method == 0:
                x -= 0.002 * g
            elif method in (1, 2):
                b *= 0.9
                b += g
                x -= 0.001 * (b if method == 1 else g + 0.9 * b)
            elif method == 3:
                v *= 0.99
                v += 0.01 * g * g
                x -= 0.01 * g / (np.sqrt(v) + 1e-8)
            else:
                adam(x, g, b, v, t, 0.05)
        means.append(float(himmelblau(*x)[0].mean()))
    return means


def logistic(w, table, labels, penalty=0.0):
    z = table @ w
    small = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1, small) / (1 + small)
    value = (np.maximum(z, 0) - labels * z + np.log1p(small)).mean() + 0.5 * penalty * w @ w
    return value, table.T @ (p - labels) / len(labels) + penalty * w


X3, Y3 = doubles("w3_X.f64", 10000, 100), doubles("w3_y.f64")


def w3():
    w = np.zeros(100)
    for _ in range(100):
        value, g = logistic(w, X3, Y3)
        w -= g
    return float(value)


X4, Y4, ORDER4 = doubles("w4_X.f64", 100000, 50), doubles("w4_y.f64"), integers("w4_perm.i32")


def w4():
    w, total = np.zeros(50), 0.0
    for i in range(0, 100000, 32):
        batch = ORDER4[i : i + 32]
        value, g = logistic(w, X4[batch], Y4[batch])
        total += value
        w -= 0.05 * g
    return total / 3125


X5, Y5 = doubles("w5_X.f64", 1797, 64), integers("w5_y.i32")
ONES5, HOT5 = np.c_[X5, np.ones(1797)], np.eye(10)[Y5]


def cross_entropy(z, labels):
    """The mean loss, and the probabilities in place of z."""
    z -= z.max(1, keepdims=True)
    p = np.exp(z)
    total = p.sum(1, keepdims=True)
    p /= total
    return (np.log(total[:, 0]) - z[np.arange(len(labels)), labels]).mean(), p


def w5():
    w = np.zeros((65, 10))
    m, v = np.zeros_like(w), np.zeros_like(w)
    for t in range(1, 100000):
        value, p = cross_entropy(ONES5 @ w, Y5)
        if value <= 0.05:
            return t - 1
        adam(w, ONES5.T @ (p - HOT5) / 1797, m, v, t, 0.1)


ORDER6 = integers("w6_perm.i32", 5, 1797)
W1, W2 = doubles("w6_W1.f64", 64, 64), doubles("w6_W2.f64", 10, 64)


def w6():
    w1, b1, w2_, b2 = weights = [W1.copy(), np.zeros(64), W2.copy(), np.zeros(10)]
    velocities = [np.zeros_like(each) for each in weights]
    for epoch in range(5):
        for i in range(0, 1797, 64):
            batch = ORDER6[epoch, i : i + 64]
            x, n = X5[batch], len(batch)
            hidden = np.maximum(x @ w1.T + b1, 0)
            value, e = cross_entropy(hidden @ w2_.T + b2, Y5[batch])
            e[np.arange(n), Y5[batch]] -= 1
            e /= n
            back = (e @ w2_) * (hidden > 0)
            for w, b, g in zip(weights, velocities, (back.T @ x, back.sum(0), e.T @ hidden, e.sum(0))):
                b *= 0.9
                b += g
                w -= 0.05 * b
    return float(value)


USERS, ITEMS, RATINGS = integers("w7_u.i32"), integers("w7_i.i32"), doubles("w7_r.f64")
P7, Q7 = doubles("w7_P.f64", 943, 16), doubles("w7_Q.f64", 1682, 16)


def w7(count=10000):
    p, q, user_bias, item_bias = P7.copy(), Q7.copy(), np.zeros(943), np.zeros(1682)
    mean, total = RATINGS.mean(), 0.0
    for k in range(count):
        u, i = USERS[k], ITEMS[k]
        pu, qi = p[u], q[i]
        e = mean + user_bias[u] + item_bias[i] + pu @ qi - RATINGS[k]
        total += e * e
        user_bias[u] -= 0.01 * (e + 0.05 * user_bias[u])
        item_bias[i] -= 0.01 * (e + 0.05 * item_bias[i])
        moved = pu - 0.01 * (e * qi + 0.05 * pu)
        qi -= 0.01 * (e * pu + 0.05 * qi)
        p[u] = moved
    return total / count


def w8():
    options = {"gtol": 1e-8, "ftol": 0, "maxcor": 10, "maxiter": 1000, "maxfun": 5000}
    found = scipy.optimize.minimize(
        lambda w: logistic(w, X3, Y3, 1e-4), np.zeros(100), jac=True, method="L-BFGS-B", options=options
    )
    return [float(found.fun), int(found.nfev)]


for name, run in (("w1", w1), ("w2", w2), ("w3", w3), ("w4", w4), ("w5", w5), ("w6", w6)):
    measure(NUMPY, name, run)
measure(NUMPY, "w7", w7, share=0.1)
measure(SCIPY, "w8", w8)
