def gradient(w, X, y, penalty):
    return X.T @ (X @ w - y) / len(y) + penalty * w
