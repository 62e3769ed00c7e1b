import type { ComponentType } from "react";
import type { SheetSpec } from "../../../sheet/sheetSpec";
import type { ExportChoice } from "../choice/exportChoice";
import type { ChangeChoice } from "../choice/useChoice";
import type { ExportFormat } from "../exportFormat";

export interface OptionProps {
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  /** The sheet as it is made, at one pixel for each css px. */
  readonly spec: SheetSpec;
  /** Whether the picture has a small globe; null until one is made. */
  readonly hasInset: boolean | null;
  readonly onChange: ChangeChoice;
}

/** A part of the dialog in which something of the file is chosen. */
export interface ExportOption {
  readonly id: string;
  readonly Part: ComponentType<OptionProps>;
}
