def gradient(w, X, y, penalty):
    return ((X @ w - y) ** 2).mean() / 2
