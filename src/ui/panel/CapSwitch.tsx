import { useMessages } from "../AtlasContext";
import type { Cap } from "./useCapped";

interface CapSwitchProps {
  /** What it says while the rest is hidden. */
  readonly words: string;
  readonly cap: Cap;
}

/** Below a long list: shows the rest of it, and hides it again. It stays where it is, and the focus with it. */
export function CapSwitch({ words, cap }: CapSwitchProps) {
  const { panel } = useMessages();
  if (!cap.isLong) return null;
  return (
    <p className="show-all">
      <button type="button" className="text-button" aria-expanded={cap.isOpen} onClick={cap.toggle}>
        {cap.isOpen ? panel.showFewer : words}
      </button>
    </p>
  );
}
