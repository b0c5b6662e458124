/** The server's refusal, as it says it: `detail` is a sentence fit for the screen. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly title: string;
  readonly detail: string;

  constructor(status: number, title: string, detail: string) {
    super(detail);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

/** No answer came at all, or not in time: nobody knows whether the server acted. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";

  constructor(cause?: unknown) {
    super("The server cannot be reached. Check the Wi-Fi and try again; what you typed is safe on this page.", {
      cause,
    });
  }
}

export type Request = {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
};

const patienceMilliseconds = 20_000;

/** Asks the server and gives its JSON (nothing for 204). Throws `Problem`, `Unreachable`, or the caller's abort. */
export async function request<T>(
  path: string,
  { method = "GET", body, headers = {}, signal }: Request = {},
): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMilliseconds);
  const giveUp = () => patience.abort();
  signal?.addEventListener("abort", giveUp);
  try {
    const response = await fetch(path, {
      method,
      credentials: "same-origin",
      headers: {
        Accept: "application/json, application/problem+json",
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: patience.signal,
    });
    const text = await response.text();
    if (!response.ok) throw problemOf(response.status, text);
    return parsed<T>(response.status, text);
  } catch (failure) {
    if (failure instanceof Problem) throw failure;
    if (signal?.aborted) throw signal.reason;
    throw new Unreachable(failure);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
}

/** A path of segments, each encoded: `path("workshops", code)` is `/api/workshops/DEMO`. */
export function path(...segments: (string | number)[]): string {
  return ["/api", ...segments.map((segment) => encodeURIComponent(segment))].join("/");
}

/** One sentence for the screen, whatever went wrong. */
export function sentenceOf(failure: unknown): string {
  if (failure instanceof Problem || failure instanceof Unreachable) return failure.message;
  return "Something in this page failed. Reload it; what you handed in is safe on the server.";
}

/** Whether asking again can help: the server was not reached, or failed, or is too busy. */
export function isPassing(failure: unknown): boolean {
  if (failure instanceof Problem) return failure.status >= 500 || failure.status === 429 || failure.status === 408;
  return failure instanceof Unreachable;
}

function parsed<T>(status: number, text: string): T {
  if (text === "") return undefined as T;
  try {
    return JSON.parse(text) as T;
  } catch {
    // A captive portal or a proxy answers 200 with a page of its own.
    throw new Problem(
      status,
      "Not an answer of Talweg",
      "Something between you and the server answered in its place. Is this the right Wi-Fi?",
    );
  }
}

function problemOf(status: number, text: string): Problem {
  const told = problemFields(text);
  const title = told.title ?? `Status ${status}`;
  return new Problem(status, title, told.detail ?? told.title ?? plainSentence(status));
}

function problemFields(text: string): { title?: string; detail?: string } {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null) return {};
    return {
      ...("title" in body && typeof body.title === "string" ? { title: body.title } : {}),
      ...("detail" in body && typeof body.detail === "string" ? { detail: body.detail } : {}),
    };
  } catch {
    return {};
  }
}

function plainSentence(status: number): string {
  if (status === 401 || status === 403) return "You are not signed in here, or not allowed to do this.";
  if (status === 404) return "There is nothing at this address.";
  if (status === 413) return "This is longer than the server takes.";
  if (status === 429) return "Too much at once. Wait a few seconds and try again.";
  if (status >= 500) return "The server failed at this. Nothing you handed in is lost; try again in a moment.";
  return `The server refused this (status ${status}).`;
}
