def gradient(w, X, y, penalty):
    return X @ (X @ w - y) / len(y) + penalty * w
