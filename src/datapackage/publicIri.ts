import type { SelectionKind } from "../viewstate/viewState";

/**
 * The address that names one record of the atlas and opens it there. It says nothing of eras or camera, so that it
 * stays the same whatever the opening view becomes.
 *
 * @param address where the atlas is published, such as `https://atlas.example/`
 */
export function publicIri(address: string, kind: SelectionKind, id: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}?open=${kind}.${id}`;
}
