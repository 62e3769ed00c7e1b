import { isPublicAddress } from "../sheet/permalink";
import { PUBLIC_ADDRESS } from "../sheet/publicAddress";

/** Where a stranger finds the page that is being read: its own address, or the public one where it is read from a private host. */
export function publicBase(): string {
  return isPublicAddress(document.baseURI) ? document.baseURI : PUBLIC_ADDRESS;
}
