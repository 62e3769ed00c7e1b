import type { ExportOption } from "./exportOption";
import { FormatOption } from "./FormatOption";
import { PartsOption } from "./PartsOption";
import { ProjectionOption } from "./ProjectionOption";
import { ScaleOption } from "./ScaleOption";
import { SizeOption } from "./SizeOption";
import { ThemeOption } from "./ThemeOption";

/** In the order in which they are asked; a new one is one file and one line. */
export const EXPORT_OPTIONS: readonly ExportOption[] = [
  { id: "format", Part: FormatOption },
  { id: "size", Part: SizeOption },
  { id: "scale", Part: ScaleOption },
  { id: "theme", Part: ThemeOption },
  { id: "projection", Part: ProjectionOption },
  { id: "parts", Part: PartsOption },
];
