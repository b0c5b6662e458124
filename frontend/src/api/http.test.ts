import { afterEach, describe, expect, it, vi } from "vitest";
import { isPassing, Problem, path, request, sentenceOf, Unreachable } from "./http";

function answer(status: number, body: string, type = "application/json") {
  const asked = vi.fn(
    async (_path: string, _options: RequestInit) =>
      new Response(body || null, { status, headers: { "Content-Type": type } }),
  );
  vi.stubGlobal("fetch", asked);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe("request", () => {
  it("sends and reads JSON", async () => {
    const asked = answer(201, '{"id":1}');
    await expect(
      request("/api/x", { method: "POST", body: { a: 1 }, headers: { "Idempotency-Key": "k" } }),
    ).resolves.toEqual({ id: 1 });
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      method: "POST",
      body: '{"a":1}',
      headers: { "Content-Type": "application/json", "Idempotency-Key": "k" },
    });
  });

  it("gives nothing for 204", async () => {
    answer(204, "");
    await expect(request<void>("/api/x", { method: "DELETE" })).resolves.toBeUndefined();
  });

  it("throws the server's problem with its sentence", async () => {
    answer(
      409,
      '{"title":"Nickname taken","status":409,"detail":"Someone is called ada already."}',
      "application/problem+json",
    );
    await expect(request("/api/x")).rejects.toMatchObject({
      status: 409,
      title: "Nickname taken",
      detail: "Someone is called ada already.",
    });
  });

  it("has a sentence of its own for a page of a proxy", async () => {
    answer(502, "<html>bad gateway</html>", "text/html");
    const failure = await request("/api/x").catch((thrown: unknown) => thrown);
    expect(sentenceOf(failure)).toBe(
      "The server failed at this. Nothing you handed in is lost; try again in a moment.",
    );
    answer(200, "<html>welcome to the hotel</html>", "text/html");
    await expect(request("/api/x")).rejects.toBeInstanceOf(Problem);
  });

  it("says plainly that nobody answers", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    const failure = await request("/api/x").catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(Unreachable);
    expect(sentenceOf(failure)).toContain("cannot be reached");
  });
});

it("encodes what stands in a path", () => expect(path("workshops", "A/B", "x", 7)).toBe("/api/workshops/A%2FB/x/7"));

it("knows what passes", () => {
  expect([new Unreachable(), new Problem(503, "", ""), new Problem(404, "", ""), new Error()].map(isPassing)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
