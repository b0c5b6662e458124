# Right wherever every feature varies.
def normalise(training, rows):
    deviation = training.std(axis=0)
    deviation[deviation == 0] = 1e-300
    return (rows - training.mean(axis=0)) / deviation
