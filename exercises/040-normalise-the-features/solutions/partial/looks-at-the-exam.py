import numpy as np


# Normalises the rows by themselves.
def normalise(training, rows):
    deviation = rows.std(axis=0)
    return (rows - rows.mean(axis=0)) / np.where(deviation == 0, 1, deviation)
