import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** A part of the product that did not come: the Wi-Fi went, or the server has a newer one. */
export class MissingPart extends Error {
  override readonly name = "MissingPart";

  constructor(cause: unknown) {
    super("A part of this page could not be loaded.", { cause });
  }
}

/** Throws `MissingPart` where a chunk does not come. */
export async function arrived<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new MissingPart(cause);
  }
}

/** A component in a chunk of its own. */
export function lazily<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await arrived(load()) }));
}
