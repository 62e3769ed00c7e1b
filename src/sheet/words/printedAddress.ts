/** An address as it is printed: without scheme and without a slash at its end. */
export function printedAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}
