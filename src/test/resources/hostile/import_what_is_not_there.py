# Expect: FAILED ModuleNotFoundError NumPy and common parts
import sqlite3
