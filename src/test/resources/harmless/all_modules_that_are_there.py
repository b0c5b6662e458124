# Expect: COMPLETED
# Log: True\n
import abc, array, bisect, cmath, collections, contextlib, contextvars, copy, copyreg, ctypes, dataclasses, datetime
import decimal, enum, errno, fractions, functools, gc, heapq, inspect, io, itertools, json, keyword, linecache, math
import mmap, numbers, operator, os, pickle, pprint, queue, random, re, reprlib, secrets, signal, statistics, string
import struct, sys, textwrap, threading, time, timeit, traceback, types, typing, unicodedata, warnings, weakref, zlib
import atexit, codecs, builtins, collections.abc

import numpy.fft, numpy.linalg, numpy.ma, numpy.polynomial, numpy.random, numpy.typing, numpy.lib.stride_tricks

print(len(sys.modules) > 100)


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x
