import { SHEET_PRESETS } from "../../sheet/sheetPresets";
import { SHEET_PROJECTIONS, type SheetProjection } from "../../sheet/sheetProjections";
import type { SheetSpec } from "../../sheet/sheetSpec";
import type { ThemeName } from "../../viewstate/viewState";
import { useMessages } from "../AtlasContext";
import { Choice } from "../Choice";
import { EXPORT_FORMATS } from "./exportFormats";
import type { ExportFormatId } from "./exportFormat";

/** What the reader has chosen; `theme` null is that of the screen. */
export interface ExportChoice {
  readonly format: ExportFormatId;
  readonly preset: string;
  readonly scale: number;
  readonly theme: ThemeName | null;
  readonly isGreyscale: boolean;
  readonly isTransparent: boolean;
  readonly projection: SheetProjection;
  readonly withInset: boolean;
}

export const FIRST_CHOICE: ExportChoice = {
  format: "png",
  preset: "1200x675",
  scale: 1,
  theme: null,
  isGreyscale: false,
  isTransparent: false,
  projection: "screen",
  withInset: false,
};

const SCALES = [1, 2, 3, 4] as const;

function scalesFor(choice: ExportChoice): readonly number[] {
  const own = SHEET_PRESETS.find(({ id }) => id === choice.preset)?.scale ?? 1;
  return [...new Set([...SCALES, own])].toSorted((a, b) => a - b);
}

interface ExportOptionsProps {
  readonly choice: ExportChoice;
  readonly spec: SheetSpec;
  readonly onChange: (choice: ExportChoice) => void;
}

/** Format, size, scale, colours and projection of the picture. */
export function ExportOptions({ choice, spec, onChange }: ExportOptionsProps) {
  const { ui } = useMessages();
  const words = ui.export;
  const isVector = choice.format !== "png";
  const paper: Readonly<Record<string, string>> = words.paper;
  return (
    <>
      <Choice
        label={words.format}
        testId="export-format"
        value={choice.format}
        options={EXPORT_FORMATS.map(({ id }) => ({ value: id, label: words[id] }))}
        onChange={(format) => onChange({ ...choice, format })}
      />
      <Choice
        label={words.size}
        testId="export-size"
        value={choice.preset}
        options={SHEET_PRESETS.map(({ id, width, height }) => ({
          value: id,
          label: paper[id] ?? (height === "auto" ? words.column(width) : words.dimensions(width, height)),
        }))}
        onChange={(preset) =>
          onChange({ ...choice, preset, scale: SHEET_PRESETS.find(({ id }) => id === preset)?.scale ?? 1 })
        }
      />
      <Choice
        label={words.scale}
        testId="export-scale"
        isDisabled={isVector}
        value={String(choice.scale)}
        options={scalesFor(choice).map((scale) => ({
          value: String(scale),
          label: words.pixels(Math.round(spec.width * scale), Math.round(spec.height * scale)),
        }))}
        onChange={(scale) => onChange({ ...choice, scale: Number(scale) })}
      />
      <Choice<ThemeName | "screen">
        label={words.theme}
        testId="export-theme"
        value={choice.theme ?? "screen"}
        options={[
          { value: "screen", label: words.asScreen },
          ...(["light", "dark", "print"] as const).map((value) => ({ value, label: ui.theme[value] })),
        ]}
        onChange={(theme) => onChange({ ...choice, theme: theme === "screen" ? null : theme })}
      />
      <Choice
        label={words.projection}
        testId="export-projection"
        value={choice.projection}
        options={SHEET_PROJECTIONS.map((value) => ({ value, label: words.projections[value] }))}
        onChange={(projection) => onChange({ ...choice, projection })}
      />
      {(["isGreyscale", "isTransparent", "withInset"] as const).map((name) => (
        <label key={name} className="field-check">
          <input
            type="checkbox"
            data-testid={`export-${name}`}
            checked={choice[name]}
            onChange={({ target }) => onChange({ ...choice, [name]: target.checked })}
          />
          {words[name]}
        </label>
      ))}
    </>
  );
}
