import { useParams } from "react-router";

/** The workshop's code in the address, in capitals as the server knows it. */
export function useCode(): string {
  const { code } = useParams();
  if (code === undefined) throw new Error("this page's address has no :code");
  return code.toUpperCase();
}
