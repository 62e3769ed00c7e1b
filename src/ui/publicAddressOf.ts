import { publicBase } from "./publicBase";

/** The whole address of a view's query, for texts that leave the page. */
export function publicAddressOf(query: string): string {
  return new URL(`?${query}`, publicBase()).href;
}
