import { useMessages } from "../AtlasContext";
import { useFileDrop } from "./useFileDrop";

/** The whole page takes a picture; while one is held over it, it says so. */
export function DropPlace({ onFile }: { readonly onFile: (file: File) => void }) {
  const { ui } = useMessages();
  const isOver = useFileDrop(onFile);
  return isOver && <p className="drop-place">{ui.picture.drop}</p>;
}
