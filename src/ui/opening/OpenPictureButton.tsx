import { use, useRef } from "react";
import { useMessages } from "../AtlasContext";
import { OpeningContext } from "./OpeningContext";

/** Chooses a picture on the reader's device and opens its view. */
export function OpenPictureButton() {
  const { ui } = useMessages();
  const open = use(OpeningContext);
  const input = useRef<HTMLInputElement>(null);
  if (!open) return null;
  return (
    <>
      <button
        type="button"
        className="text-button"
        data-testid="picture-open"
        onClick={() => input.current?.click()}
      >
        {ui.picture.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".png,.svg,.pdf,image/png,image/svg+xml,application/pdf"
        data-testid="picture-file"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) open(file);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
