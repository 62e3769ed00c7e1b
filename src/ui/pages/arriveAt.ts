/** Takes the reader to a part of a page by its element's id: to its top, with the focus on it. */
export function arriveAt(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}
