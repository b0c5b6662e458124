#pragma once
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <string>
#include <vector>
static std::string DIR_ = getenv("BENCH_DATA") ? getenv("BENCH_DATA") : "../ext/data";
template <class T>
std::vector<T> rd(const char* n) {
  std::string p = DIR_ + "/" + n;
  FILE* f = fopen(p.c_str(), "rb");
  if (!f) {
    perror(p.c_str());
    exit(1);
  }
  fseek(f, 0, SEEK_END);
  long s = ftell(f);
  rewind(f);
  std::vector<T> v(s / sizeof(T));
  if (fread(v.data(), 1, s, f) != (size_t)s) exit(1);
  fclose(f);
  return v;
}
static double cpu() {
  timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}
static double wall() {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}
static bool want(const char* w) {
  const char* e = getenv("W");
  if (!e || !*e) return true;
  std::string s = std::string(",") + e + ",";
  return s.find(std::string(",") + w + ",") != std::string::npos;
}
static void bench(const char* peer, const char* w, std::function<std::string()> fn, const char* note = "") {
  if (!want(w)) return;
  double B = getenv("BUDGET") ? atof(getenv("BUDGET")) : 1.5;
  double s = wall(), c = cpu();
  std::string chk = fn();
  double cold = wall() - s, coldc = cpu() - c;
  std::vector<double> ts;
  double t0 = cpu();
  while (ts.size() < 300 && (ts.size() < 3 || cpu() - t0 < B)) {
    c = cpu();
    chk = fn();
    ts.push_back(cpu() - c);
  }
  std::sort(ts.begin(), ts.end());
  printf(
      "{\"peer\": \"%s\", \"workload\": \"%s\", \"cold_wall_s\": %.9g, \"cold_s\": %.9g, \"med_s\": %.9g, \"min_s\": "
      "%.9g, \"reps\": %zu, \"check\": %s, \"note\": \"%s\"}\n",
      peer, w, cold, coldc, ts[ts.size() / 2], ts[0], ts.size(), chk.c_str(), note);
  fflush(stdout);
}
static std::string js(std::initializer_list<double> v) {
  std::string s = "[";
  char b[64];
  for (double x : v) {
    snprintf(b, 64, "%s%.17g", s.size() > 1 ? ", " : "", x);
    s += b;
  }
  return s + "]";
}
static std::string jsn(double x) {
  char b[64];
  snprintf(b, 64, "%.17g", x);
  return b;
}
