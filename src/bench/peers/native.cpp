// Hand-fused C++ (g++ -O3 -march=native): what one core of this machine does when nothing is wasted.  Not a library
// peer; the practical ceiling.
#include "common.hpp"
typedef double d8 __attribute__((vector_size(64), aligned(8)));
static inline d8 ld(const double* p) {
  return *(const d8*)p;
}
static inline void st(double* p, d8 v) {
  *(d8*)p = v;
}
static inline double hs(d8 v) {
  return ((v[0] + v[4]) + (v[1] + v[5])) + ((v[2] + v[6]) + (v[3] + v[7]));
}
static std::string w1() {
  double x = -1.2, y = 1, m0 = 0, m1 = 0, v0 = 0, v1 = 0, p1 = 1, p2 = 1;
  for (int t = 0; t < 10000; t++) {
    double u = y - x * x, g0 = -2 * (1 - x) - 400 * x * u, g1 = 200 * u;
    p1 *= .9;
    p2 *= .999;
    double c2 = 1 / sqrt(1 - p2), a = .01 / (1 - p1);
    m0 = .9 * m0 + .1 * g0;
    m1 = .9 * m1 + .1 * g1;
    v0 = .999 * v0 + .001 * g0 * g0;
    v1 = .999 * v1 + .001 * g1 * g1;
    x -= a * m0 / (sqrt(v0) * c2 + 1e-8);
    y -= a * m1 / (sqrt(v1) * c2 + 1e-8);
  }
  return js({x, y});
}
static std::vector<double> S;
static std::string w2() {
  double out[5];
  static double X[1000], Y[1000], b0[1000], b1[1000], v0[1000], v1[1000];
  for (int k = 0; k < 5; k++) {
    for (int i = 0; i < 1000; i++) {
      X[i] = S[2 * i];
      Y[i] = S[2 * i + 1];
      b0[i] = b1[i] = v0[i] = v1[i] = 0;
    }
    double p1 = 1, p2 = 1;
    for (int t = 1; t <= 500; t++) {
      p1 *= .9;
      p2 *= .999;
      double a = .05 / (1 - p1), c2 = 1 / sqrt(1 - p2);
#define G \
  double x = X[i], y = Y[i], A = x * x + y - 11, B = x + y * y - 7, g0 = 4 * x * A + 2 * B, g1 = 2 * A + 4 * y * B;
      switch (k) {
        case 0:
          for (int i = 0; i < 1000; i++) {
            G X[i] = x - .002 * g0;
            Y[i] = y - .002 * g1;
          }
          break;
        case 1:
          for (int i = 0; i < 1000; i++) {
            G b0[i] = .9 * b0[i] + g0;
            b1[i] = .9 * b1[i] + g1;
            X[i] = x - .001 * b0[i];
            Y[i] = y - .001 * b1[i];
          }
          break;
        case 2:
          for (int i = 0; i < 1000; i++) {
            G b0[i] = .9 * b0[i] + g0;
            b1[i] = .9 * b1[i] + g1;
            X[i] = x - .001 * (g0 + .9 * b0[i]);
            Y[i] = y - .001 * (g1 + .9 * b1[i]);
          }
          break;
        case 3:
          for (int i = 0; i < 1000; i++) {
            G v0[i] = .99 * v0[i] + .01 * g0 * g0;
            v1[i] = .99 * v1[i] + .01 * g1 * g1;
            X[i] = x - .01 * g0 / (sqrt(v0[i]) + 1e-8);
            Y[i] = y - .01 * g1 / (sqrt(v1[i]) + 1e-8);
          }
          break;
        default:
          for (int i = 0; i < 1000; i++) {
            G b0[i] = .9 * b0[i] + .1 * g0;
            b1[i] = .9 * b1[i] + .1 * g1;
            v0[i] = .999 * v0[i] + .001 * g0 * g0;
            v1[i] = .999 * v1[i] + .001 * g1 * g1;
            X[i] = x - a * b0[i] / (sqrt(v0[i]) * c2 + 1e-8);
            Y[i] = y - a * b1[i] / (sqrt(v1[i]) * c2 + 1e-8);
          }
      }
    }
    double s = 0;
    for (int i = 0; i < 1000; i++) {
      double x = X[i], y = Y[i];
      s += (x * x + y - 11) * (x * x + y - 11) + (x + y * y - 7) * (x + y * y - 7);
    }
    out[k] = s / 1000;
  }
  return js({out[0], out[1], out[2], out[3], out[4]});
}
// logistic loss+gradient, one pass: 8 rows at a time (one z vector), vector exp, then the same 8 rows into the gradient
static inline d8 vexp(d8 t) {
  t *= 1.0 / 256;
  d8 y = t * (1 + t * (0.5 + t * (1.0 / 6 + t * (1.0 / 24 + t * (1.0 / 120 + t * (1.0 / 720 + t * (1.0 / 5040)))))));
  for (int k = 0; k < 8; k++) y = y * (y + 2);
  return 1 + y;
}
template <int D>
static double logreg(const double* const* row, const double* yv, int n, const double* w,
                     double* g) {  // rows given by pointer; g is cleared here
  const int V = D / 8, R = D - 8 * V;
  for (int j = 0; j < D; j++) g[j] = 0;
  double loss = 0, prod = 1;
  int cnt = 0;
  for (int i = 0; i < n; i += 8) {
    int m = std::min(8, n - i);
    d8 z = {}, yy = {};
    for (int k = 0; k < m; k++) {
      const double* x = row[i + k];
      d8 a = {}, b = {};
      int v = 0;
      for (; v + 1 < V; v += 2) {
        a += ld(x + 8 * v) * ld(w + 8 * v);
        b += ld(x + 8 * v + 8) * ld(w + 8 * v + 8);
      }
      if (V & 1) a += ld(x + 8 * V - 8) * ld(w + 8 * V - 8);
      double s = hs(a + b);
      for (int j = 8 * V; j < D; j++) s += x[j] * w[j];
      z[k] = s;
      yy[k] = yv[i + k];
    }
    d8 az = z < 0 ? -z : z;
    az = az > 40 ? (d8){} + 40 : az;
    d8 e = vexp(-az), q = 1 / (1 + e), p = z >= 0 ? q : e * q, r = p - yy;
    d8 l = (z > 0 ? z : (d8){}) - yy * z;
    for (int k = 0; k < m; k++) {
      loss += l[k];
      prod *= 1 + e[k];
    }
    if ((cnt += m) >= 500) {
      loss += log(prod);
      prod = 1;
      cnt = 0;
    }
    if (m == 8) {
      for (int v = 0; v < V; v++) {
        d8 a = ld(g + 8 * v);
        for (int k = 0; k < 8; k++) a += r[k] * ld(row[i + k] + 8 * v);
        st(g + 8 * v, a);
      }
      for (int j = 8 * V; j < D; j++)
        for (int k = 0; k < 8; k++) g[j] += r[k] * row[i + k][j];
    } else
      for (int k = 0; k < m; k++)
        for (int j = 0; j < D; j++) g[j] += r[k] * row[i + k][j];
  }
  (void)R;
  loss += log(prod);
  for (int j = 0; j < D; j++) g[j] /= n;
  return loss / n;
}
static std::vector<double> X3, y3, X4, y4, X5, r7;
static std::vector<int> pm, y5, pm6, u7, i7;
static std::vector<const double*> rows3;
static std::string w3() {
  double w[100] = {0}, g[100], f = 0;
  for (int e = 0; e < 100; e++) {
    f = logreg<100>(rows3.data(), y3.data(), 10000, w, g);
    for (int j = 0; j < 100; j++) w[j] -= g[j];
  }
  return jsn(f);
}
static std::string w4() {
  double w[50] = {0}, g[50], s = 0, yb[32];
  const double* rw[32];
  for (int i = 0; i < 100000; i += 32) {
    for (int k = 0; k < 32; k++) {
      rw[k] = &X4[(size_t)pm[i + k] * 50];
      yb[k] = y4[pm[i + k]];
      if (i + k + 32 < 100000)
        for (int q = 0; q < 7; q++) __builtin_prefetch(&X4[(size_t)pm[i + k + 32] * 50 + 8 * q]);
    }
    s += logreg<50>(rw, yb, 32, w, g);
    for (int j = 0; j < 50; j++) w[j] -= .05 * g[j];
  }
  return jsn(s / 3125);
}
// softmax: 8 samples per SIMD lane; XT is 64 x 1800 (feature major), 1797 padded to 1800 with weight 0
static std::vector<double> XT;
static std::string w5() {
  static double W[650], m[650], v[650], g[650];
  memset(W, 0, sizeof W);
  memset(m, 0, sizeof m);
  memset(v, 0, sizeof v);
  const int P = 1800;
  double p1 = 1, p2 = 1;
  for (int t = 1;; t++) {
    memset(g, 0, sizeof g);
    static double ga[65 * 10 * 8];
    memset(ga, 0, sizeof ga);
    d8 lossv = {};
    double lz = 0;
    for (int i = 0; i < P; i += 8) {
      d8 Z[10];
      for (int c = 0; c < 10; c++) Z[c] = (d8){} + W[640 + c];
      for (int j = 0; j < 64; j++) {
        d8 x = ld(&XT[(size_t)j * P + i]);
        for (int c = 0; c < 10; c++) Z[c] += x * W[j * 10 + c];
      }
      d8 mx = Z[0];
      for (int c = 1; c < 10; c++) mx = Z[c] > mx ? Z[c] : mx;
      d8 s = {};
      d8 zy = {};
      for (int k = 0; k < 8; k++) {
        int q = i + k < 1797 ? i + k : 0;
        zy[k] = Z[y5[q]][k] - mx[k];
      }
      for (int c = 0; c < 10; c++) {
        d8 a = Z[c] - mx;
        a = a < -40 ? (d8){} - 40 : a;
        Z[c] = vexp(a);
        s += Z[c];
      }
      d8 is = 1 / s;
      double pr = 1;
      for (int k = 0; k < 8; k++)
        if (i + k < 1797) {
          pr *= s[k];
          lz -= zy[k];
        }
      lz += log(pr);
      for (int c = 0; c < 10; c++) Z[c] *= is;
      for (int k = 0; k < 8; k++) {
        if (i + k < 1797) Z[y5[i + k]][k] -= 1;
        else
          for (int c = 0; c < 10; c++) Z[c][k] = 0;
      }
      for (int j = 0; j < 64; j++) {
        d8 x = ld(&XT[(size_t)j * P + i]);
        double* q = ga + j * 80;
        for (int c = 0; c < 10; c++) st(q + 8 * c, ld(q + 8 * c) + x * Z[c]);
      }
      double* q = ga + 64 * 80;
      for (int c = 0; c < 10; c++) st(q + 8 * c, ld(q + 8 * c) + Z[c]);
    }
    (void)lossv;
    double f = lz / 1797;
    if (f <= .05) return jsn(t - 1);
    for (int k = 0; k < 650; k++) g[k] = hs(ld(ga + 8 * k)) / 1797;
    p1 *= .9;
    p2 *= .999;
    double a = .1 / (1 - p1), c2 = 1 / sqrt(1 - p2);
    for (int k = 0; k < 650; k++) {
      m[k] = .9 * m[k] + .1 * g[k];
      v[k] = .999 * v[k] + .001 * g[k] * g[k];
      W[k] -= a * m[k] / (sqrt(v[k]) * c2 + 1e-8);
    }
  }
}
// MLP 64-64-10: batch transposed so that the 64 samples are the SIMD lanes
static std::vector<double> W10, W20;
static std::string w6() {
  static double W1[4096], W2[640], b1[64], b2[10], B1[4096], B2[640], c1[64], c2[10];
  memcpy(W1, W10.data(), sizeof W1);
  memcpy(W2, W20.data(), sizeof W2);
  for (double* p : {b1, c1}) memset(p, 0, 512);
  memset(b2, 0, 80);
  memset(c2, 0, 80);
  memset(B1, 0, sizeof B1);
  memset(B2, 0, sizeof B2);
  static double xb[64 * 64], xr[64 * 64], H[64 * 64], D[64 * 64], E[10 * 64], Er[64 * 10];
  double f = 0;
  for (int e = 0; e < 5; e++)
    for (int i = 0; i < 1797; i += 64) {
      int n = std::min(64, 1797 - i);
      int yb[64];
      for (int k = 0; k < 64; k++) {
        if (k < n) {
          int q = pm6[e * 1797 + i + k];
          yb[k] = y5[q];
          memcpy(xr + 64 * k, &X5[64 * (size_t)q], 512);
        } else {
          memset(xr + 64 * k, 0, 512);
          yb[k] = 0;
        }
      }
      for (int k = 0; k < 64; k++)
        for (int j = 0; j < 64; j++) xb[j * 64 + k] = xr[k * 64 + j];
      for (int h = 0; h < 64; h += 2) {
        d8 a[8], b[8];
        for (int v = 0; v < 8; v++) {
          a[v] = (d8){} + b1[h];
          b[v] = (d8){} + b1[h + 1];
        }
        for (int j = 0; j < 64; j++) {
          double w = W1[h * 64 + j], u = W1[h * 64 + 64 + j];
          for (int v = 0; v < 8; v++) {
            d8 x = ld(xb + j * 64 + 8 * v);
            a[v] += w * x;
            b[v] += u * x;
          }
        }
        for (int v = 0; v < 8; v++) {
          st(H + h * 64 + 8 * v, a[v] > 0 ? a[v] : (d8){});
          st(H + h * 64 + 64 + 8 * v, b[v] > 0 ? b[v] : (d8){});
        }
      }
      double lz = 0;
      for (int v = 0; v < 8; v++) {
        d8 Z[10];
        for (int c = 0; c < 10; c++) Z[c] = (d8){} + b2[c];
        for (int h = 0; h < 64; h++) {
          d8 x = ld(H + h * 64 + 8 * v);
          for (int c = 0; c < 10; c++) Z[c] += x * W2[c * 64 + h];
        }
        d8 mx = Z[0];
        for (int c = 1; c < 10; c++) mx = Z[c] > mx ? Z[c] : mx;
        d8 s = {}, zy = {};
        for (int k = 0; k < 8; k++) zy[k] = Z[yb[8 * v + k]][k] - mx[k];
        for (int c = 0; c < 10; c++) {
          d8 a = Z[c] - mx;
          a = a < -40 ? (d8){} - 40 : a;
          Z[c] = vexp(a);
          s += Z[c];
        }
        d8 is = 1 / s;
        double pr = 1;
        for (int k = 0; k < 8; k++)
          if (8 * v + k < n) {
            pr *= s[k];
            lz -= zy[k];
          }
        lz += log(pr);
        for (int c = 0; c < 10; c++) Z[c] *= is;
        for (int k = 0; k < 8; k++) {
          if (8 * v + k < n) Z[yb[8 * v + k]][k] -= 1;
          else
            for (int c = 0; c < 10; c++) Z[c][k] = 0;
        }
        for (int c = 0; c < 10; c++) st(E + c * 64 + 8 * v, Z[c] / (double)n);
      }
      f = lz / n;
      for (int h = 0; h < 64; h++)
        for (int v = 0; v < 8; v++) {
          d8 a = {};
          for (int c = 0; c < 10; c++) a += W2[c * 64 + h] * ld(E + c * 64 + 8 * v);
          d8 x = ld(H + h * 64 + 8 * v);
          st(D + h * 64 + 8 * v, x > 0 ? a : (d8){});
        }
      for (int c = 0; c < 10; c++) {
        d8 bs = {};
        for (int v = 0; v < 8; v++) bs += ld(E + c * 64 + 8 * v);
        c2[c] = .9 * c2[c] + hs(bs);
        for (int h = 0; h < 64; h++) {
          d8 a = {};
          for (int v = 0; v < 8; v++) a += ld(E + c * 64 + 8 * v) * ld(H + h * 64 + 8 * v);
          double& q = B2[c * 64 + h];
          q = .9 * q + hs(a);
        }
      }
      // dW1[h][j] = sum_k D[h][k] xr[k][j]
      for (int h = 0; h < 64; h++) {
        d8 bs = {};
        for (int v = 0; v < 8; v++) bs += ld(D + h * 64 + 8 * v);
        c1[h] = .9 * c1[h] + hs(bs);
      }
      for (int h = 0; h < 64; h += 2) {
        d8 a[8] = {}, b[8] = {};
        for (int k = 0; k < n; k++) {
          double u = D[h * 64 + k], w = D[h * 64 + 64 + k];
          for (int v = 0; v < 8; v++) {
            d8 x = ld(xr + k * 64 + 8 * v);
            a[v] += u * x;
            b[v] += w * x;
          }
        }
        for (int v = 0; v < 8; v++) {
          double* q = B1 + h * 64 + 8 * v;
          st(q, .9 * ld(q) + a[v]);
          st(q + 64, .9 * ld(q + 64) + b[v]);
        }
      }
      for (int k = 0; k < 4096; k++) W1[k] -= .05 * B1[k];
      for (int k = 0; k < 640; k++) W2[k] -= .05 * B2[k];
      for (int k = 0; k < 64; k++) b1[k] -= .05 * c1[k];
      for (int k = 0; k < 10; k++) b2[k] -= .05 * c2[k];
    }
  return jsn(f);
}
static std::vector<double> P7, Q7;
static std::string w7() {
  std::vector<double> P = P7, Q = Q7, bu(943), bi(1682);
  double mu = 0, s = 0;
  for (double r : r7) mu += r;
  mu /= 1e5;
  for (int k = 0; k < 100000; k++) {
    int u = u7[k], i = i7[k];
    double *p = &P[16 * u], *q = &Q[16 * i];
    d8 p0 = ld(p), p1 = ld(p + 8), q0 = ld(q), q1 = ld(q + 8);
    double e = mu + bu[u] + bi[i] + hs(p0 * q0 + p1 * q1) - r7[k];
    s += e * e;
    bu[u] -= .01 * (e + .05 * bu[u]);
    bi[i] -= .01 * (e + .05 * bi[i]);
    double a = .01 * e, c = 1 - .01 * .05;
    st(p, c * p0 - a * q0);
    st(p + 8, c * p1 - a * q1);
    st(q, c * q0 - a * p0);
    st(q + 8, c * q1 - a * p1);
  }
  return jsn(s / 1e5);
}
// L-BFGS (m=10), strong-Wolfe is overkill here: Armijo+curvature by bracketing from step 1
static std::string w8() {
  const int D = 100, M = 10;
  double w[D] = {0}, g[D], gn[D], wn[D], d[D];
  static double Sm[M][D], Ym[M][D];
  double rho[M], al[M];
  int cnt = 0, ev = 0, it = 0;
  const double L2 = 1e-4;
  auto fg = [&](const double* w, double* g) {
    ev++;
    double f = logreg<100>(rows3.data(), y3.data(), 10000, w, g);
    for (int j = 0; j < D; j++) {
      f += .5 * L2 * w[j] * w[j];
      g[j] += L2 * w[j];
    }
    return f;
  };
  double f = fg(w, g);
  for (it = 0; it < 1000; it++) {
    double gm = 0;
    for (int j = 0; j < D; j++) gm = std::max(gm, fabs(g[j]));
    if (gm <= 1e-8) break;
    for (int j = 0; j < D; j++) d[j] = -g[j];
    int k0 = std::max(0, cnt - M);
    for (int k = cnt - 1; k >= k0; k--) {
      int q = k % M;
      double a = 0;
      for (int j = 0; j < D; j++) a += Sm[q][j] * d[j];
      a *= rho[q];
      al[q] = a;
      for (int j = 0; j < D; j++) d[j] -= a * Ym[q][j];
    }
    if (cnt) {
      int q = (cnt - 1) % M;
      double yy = 0;
      for (int j = 0; j < D; j++) yy += Ym[q][j] * Ym[q][j];
      double h = 1 / (rho[q] * yy);
      for (int j = 0; j < D; j++) d[j] *= h;
    } else {
      double n = 0;
      for (int j = 0; j < D; j++) n += g[j] * g[j];
      n = 1 / sqrt(n);
      for (int j = 0; j < D; j++) d[j] *= n;
    }
    for (int k = k0; k < cnt; k++) {
      int q = k % M;
      double b = 0;
      for (int j = 0; j < D; j++) b += Ym[q][j] * d[j];
      b *= rho[q];
      for (int j = 0; j < D; j++) d[j] += (al[q] - b) * Sm[q][j];
    }
    double gd = 0;
    for (int j = 0; j < D; j++) gd += g[j] * d[j];
    double t = 1, lo = 0, hi = 1e300, fn;
    for (int ls = 0; ls < 40; ls++) {
      for (int j = 0; j < D; j++) wn[j] = w[j] + t * d[j];
      fn = fg(wn, gn);
      double gp = 0;
      for (int j = 0; j < D; j++) gp += gn[j] * d[j];
      if (fn > f + 1e-4 * t * gd + 1e-15) {
        hi = t;
        t = .5 * (lo + hi);
      } else if (gp < .9 * gd) {
        lo = t;
        t = hi > 1e299 ? 2 * t : .5 * (lo + hi);
      } else break;
    }
    int q = cnt % M;
    double sy = 0;
    for (int j = 0; j < D; j++) {
      Sm[q][j] = wn[j] - w[j];
      Ym[q][j] = gn[j] - g[j];
      sy += Sm[q][j] * Ym[q][j];
    }
    if (sy > 1e-300) {
      rho[q] = 1 / sy;
      cnt++;
    }
    memcpy(w, wn, sizeof w);
    memcpy(g, gn, sizeof g);
    f = fn;
  }
  double gm = 0;
  for (int j = 0; j < D; j++) gm = std::max(gm, fabs(g[j]));
  return js({f, (double)it, (double)ev, gm});
}
int main() {
  const char* N = "native-c++";
  S = rd<double>("w2_starts.f64");
  X3 = rd<double>("w3_X.f64");
  y3 = rd<double>("w3_y.f64");
  X4 = rd<double>("w4_X.f64");
  y4 = rd<double>("w4_y.f64");
  pm = rd<int>("w4_perm.i32");
  X5 = rd<double>("w5_X.f64");
  y5 = rd<int>("w5_y.i32");
  pm6 = rd<int>("w6_perm.i32");
  W10 = rd<double>("w6_W1.f64");
  W20 = rd<double>("w6_W2.f64");
  u7 = rd<int>("w7_u.i32");
  i7 = rd<int>("w7_i.i32");
  r7 = rd<double>("w7_r.f64");
  P7 = rd<double>("w7_P.f64");
  Q7 = rd<double>("w7_Q.f64");
  for (int i = 0; i < 10000; i++) rows3.push_back(&X3[100 * i]);
  XT.assign(64 * 1800, 0);
  for (int i = 0; i < 1797; i++)
    for (int j = 0; j < 64; j++) XT[j * 1800 + i] = X5[i * 64 + j];
  bench(N, "w1", w1);
  bench(N, "w2", w2);
  bench(N, "w3", w3);
  bench(N, "w4", w4);
  bench(N, "w5", w5);
  bench(N, "w6", w6);
  bench(N, "w7", w7);
  bench(N, "w8", w8);
}
