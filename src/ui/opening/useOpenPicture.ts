import { useCallback, useRef, useState } from "react";
import { useServices } from "../AtlasContext";
import { type OpenedPicture, openPicture } from "./openPicture";

/** Opens pictures and keeps what came of the last one until it is dismissed. */
export function useOpenPicture() {
  const services = useServices();
  const [opened, setOpened] = useState<OpenedPicture | null>(null);
  const turn = useRef(0);
  const open = useCallback(
    (file: Blob) => {
      const mine = ++turn.current;
      void openPicture(file, services).then((result) => mine === turn.current && setOpened(result));
    },
    [services],
  );
  const dismiss = useCallback(() => setOpened(null), []);
  return { opened, open, dismiss };
}
