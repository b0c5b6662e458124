def gradient(w, X, y, penalty):
    return X.T @ (X @ w - y) + penalty * w
