def gradient(w, X, y, penalty):
    return X.T @ (y - X @ w) / len(y) - penalty * w
