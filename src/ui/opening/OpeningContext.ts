import { createContext } from "react";

/** Opens a file as a picture; null where the page takes none. */
export const OpeningContext = createContext<((file: Blob) => void) | null>(null);
