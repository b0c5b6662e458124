"""The workloads in PyTorch: torch.optim in double precision on one thread, gradients by autograd, by hand where that is faster."""

import torch
import torch.nn.functional as F

from timing import doubles, integers, measure

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
TORCH = f"PyTorch {torch.__version__}"


def tensor(array):
    return torch.from_numpy(array)


def w1():
    x = torch.tensor([-1.2, 1.0], requires_grad=True)
    g = x.grad = torch.zeros(2)
    adam = torch.optim.Adam([x], lr=0.01)
    for _ in range(10000):
        a, b = x.tolist()
        above = b - a * a
        g[0], g[1] = -2 * (1 - a) - 400 * a * above, 200 * above
        adam.step()
    return x.tolist()


STARTS = tensor(doubles("w2_starts.f64", 1000, 2))
METHODS = (
    lambda x: torch.optim.SGD([x], lr=0.002),
    lambda x: torch.optim.SGD([x], lr=0.001, momentum=0.9),
    lambda x: torch.optim.SGD([x], lr=0.001, momentum=0.9, nesterov=True),
    lambda x: torch.optim.RMSprop([x], lr=0.01),
    lambda x: torch.optim.Adam([x], lr=0.05),
)


def himmelblau(p):
    x, y = p[:, 0], p[:, 1]
    return (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2


def w2():
    means = []
    for method in METHODS:
        x = STARTS.clone().requires_grad_(True)
        optimizer = method(x)
        for _ in range(500):
            optimizer.zero_grad()
            himmelblau(x).sum().backward()
            optimizer.step()
        means.append(himmelblau(x.detach()).mean().item())
    return means


X3, Y3 = tensor(doubles("w3_X.f64", 10000, 100)), tensor(doubles("w3_y.f64"))


def w3():
    w = torch.zeros(100, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    for _ in range(100):
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits(X3 @ w, Y3)
        loss.backward()
        optimizer.step()
        value = loss.item()
    return value


X4, Y4, ORDER4 = tensor(doubles("w4_X.f64", 100000, 50)), tensor(doubles("w4_y.f64")), tensor(integers("w4_perm.i32"))


def w4():
    w, total = torch.zeros(50, requires_grad=True), 0.0
    optimizer = torch.optim.SGD([w], lr=0.05)
    for i in range(0, 100000, 32):
        batch = ORDER4[i : i + 32]
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits(X4[batch] @ w, Y4[batch])
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / 3125


X5, Y5 = tensor(doubles("w5_X.f64", 1797, 64)), tensor(integers("w5_y.i32"))


def w5():
    w, b = torch.zeros(64, 10, requires_grad=True), torch.zeros(10, requires_grad=True)
    optimizer = torch.optim.Adam([w, b], lr=0.1)
    for steps in range(100000):
        optimizer.zero_grad()
        loss = F.cross_entropy(torch.addmm(b, X5, w), Y5)
        if loss.item() <= 0.05:
            return steps
        loss.backward()
        optimizer.step()


ORDER6 = tensor(integers("w6_perm.i32", 5, 1797))
W1, W2 = tensor(doubles("w6_W1.f64", 64, 64)), tensor(doubles("w6_W2.f64", 10, 64))


def w6():
    weights = [W1.clone(), torch.zeros(64), W2.clone(), torch.zeros(10)]
    for each in weights:
        each.requires_grad_(True)
    optimizer = torch.optim.SGD(weights, lr=0.05, momentum=0.9)
    for epoch in range(5):
        for i in range(0, 1797, 64):
            batch = ORDER6[epoch, i : i + 64]
            optimizer.zero_grad()
            hidden = F.relu(F.linear(X5[batch], weights[0], weights[1]))
            loss = F.cross_entropy(F.linear(hidden, weights[2], weights[3]), Y5[batch])
            loss.backward()
            optimizer.step()
            value = loss.item()
    return value


USERS, ITEMS, RATINGS = tensor(integers("w7_u.i32")), tensor(integers("w7_i.i32")), tensor(doubles("w7_r.f64"))
P7, Q7 = tensor(doubles("w7_P.f64", 943, 16)), tensor(doubles("w7_Q.f64", 1682, 16))


@torch.no_grad()
def w7(count=2000):
    p, q, user_bias, item_bias = P7.clone(), Q7.clone(), torch.zeros(943), torch.zeros(1682)
    mean, total = RATINGS.mean(), 0.0
    for k in range(count):
        u, i = USERS[k], ITEMS[k]
        pu, qi = p[u].clone(), q[i].clone()
        e = mean + user_bias[u] + item_bias[i] + pu @ qi - RATINGS[k]
        total += (e * e).item()
        user_bias[u] -= 0.01 * (e + 0.05 * user_bias[u])
        item_bias[i] -= 0.01 * (e + 0.05 * item_bias[i])
        p[u] -= 0.01 * (e * qi + 0.05 * pu)
        q[i] -= 0.01 * (e * pu + 0.05 * qi)
    return total / count


def w8():
    w, asked = torch.zeros(100, requires_grad=True), [0]
    optimizer = torch.optim.LBFGS(
        [w], max_iter=1000, max_eval=5000, tolerance_grad=1e-8, tolerance_change=0, history_size=10,
        line_search_fn="strong_wolfe",
    )

    def loss():
        optimizer.zero_grad()
        value = F.binary_cross_entropy_with_logits(X3 @ w, Y3) + 0.5e-4 * w.dot(w)
        value.backward()
        asked[0] += 1
        return value

    optimizer.step(loss)
    return [loss().item(), asked[0]]


for name, run in (("w1", w1), ("w2", w2), ("w3", w3), ("w4", w4), ("w5", w5), ("w6", w6)):
    measure(TORCH, name, run)
measure(TORCH, "w7", w7, share=0.02)
measure(TORCH, "w8", w8)
