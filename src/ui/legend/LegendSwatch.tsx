import { hatchLines } from "../../render/shape/hatchLines";
import { pathData } from "../../render/svg/pathData";
import type { Hatch } from "../../style/hatches";
import { ICONS } from "../../style/icons";
import type { LegendSample } from "../../style/legend/legendEntry";

const WIDTH = 24;
/** A row of the key; taller marks make theirs taller. */
const HEIGHT = 15;
const MIDDLE = HEIGHT / 2;
const NUMERAL_BASELINE = MIDDLE + 3.3;

type SampleOf<K extends LegendSample["kind"]> = Extract<LegendSample, { kind: K }>;

function LineSwatch({ sample }: { readonly sample: SampleOf<"line"> }) {
  const { colour, width, dash, core, cap, hasArrow } = sample;
  const inset = cap === "round" ? width / 2 : 0;
  const y = Math.max(MIDDLE, width / 2);
  return (
    <svg width={WIDTH} height={Math.max(HEIGHT, width)} aria-hidden="true">
      <line
        x1={inset}
        x2={WIDTH - inset - (hasArrow ? 5 : 0)}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth={width}
        strokeLinecap={cap}
        strokeDasharray={dash?.join(" ")}
      />
      {core && (
        <line
          x1={0}
          x2={WIDTH}
          y1={y}
          y2={y}
          stroke={core.colour}
          strokeWidth={core.width}
          strokeDasharray={dash?.join(" ")}
        />
      )}
      {hasArrow && <path d={`M${WIDTH} ${y}l-8 -4v8z`} fill={colour} />}
    </svg>
  );
}

/** Lines over the box of an area, which the inner picture cuts off at its edge. */
function Hatching({ hatch }: { readonly hatch: Hatch }) {
  const [width, height] = [WIDTH - 2, HEIGHT - 4];
  const d = pathData(hatchLines([0, 0, width, height], hatch.angle, hatch.spacing, [0, 0]));
  return (
    <svg x={1} y={2} width={width} height={height}>
      <path d={d} stroke={hatch.color} strokeWidth={hatch.width} />
    </svg>
  );
}

function AreaSwatch({ sample }: { readonly sample: SampleOf<"area"> }) {
  const { colour, opacity, outline, dash, hatch, numeral } = sample;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      {hatch && <Hatching hatch={hatch} />}
      <rect
        x={1}
        y={2}
        width={WIDTH - 2}
        height={HEIGHT - 4}
        fill={colour}
        fillOpacity={opacity}
        stroke={outline ?? undefined}
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeDasharray={dash?.join(" ")}
      />
      {numeral && (
        <text x={WIDTH / 2} y={NUMERAL_BASELINE} fill={numeral.colour} className="swatch-numeral">
          {numeral.text}
        </text>
      )}
    </svg>
  );
}

function CircleSwatch({ sample }: { readonly sample: SampleOf<"circle"> }) {
  const height = Math.max(HEIGHT, Math.ceil(2 * (sample.radius + sample.strokeWidth)));
  return (
    <svg width={WIDTH} height={height} aria-hidden="true">
      <circle
        cx={WIDTH / 2}
        cy={height / 2}
        r={sample.radius}
        fill={sample.fill}
        fillOpacity={sample.opacity}
        stroke={sample.stroke}
        strokeWidth={sample.strokeWidth}
      />
    </svg>
  );
}

function TicksSwatch({ sample: { count, colour, radius, fill } }: { readonly sample: SampleOf<"ticks"> }) {
  const at = (index: number) => WIDTH / 2 + (index - (count - 1) / 2) * 3;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <circle cx={WIDTH / 2} cy={radius + 1} r={radius} fill={fill} />
      {Array.from({ length: count }, (_, index) => (
        <line key={at(index)} x1={at(index)} x2={at(index)} y1={radius * 2 + 2} y2={HEIGHT} stroke={colour} />
      ))}
    </svg>
  );
}

function NumeralSwatch({ sample: { numeral, colour, paper } }: { readonly sample: SampleOf<"numeral"> }) {
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <circle cx={WIDTH / 2} cy={MIDDLE} r={6.7} fill={paper} stroke={colour} strokeWidth={1.3} />
      <text x={WIDTH / 2} y={NUMERAL_BASELINE} fill={colour} className="swatch-numeral">
        {numeral}
      </text>
    </svg>
  );
}

function NodeSwatch({ sample: { colour, opacity, paper } }: { readonly sample: SampleOf<"node"> }) {
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <circle
        cx={WIDTH / 2}
        cy={MIDDLE}
        r={6.8}
        fill={colour}
        fillOpacity={opacity}
        stroke={colour}
        strokeWidth={1.2}
      />
      <circle cx={WIDTH / 2} cy={MIDDLE} r={4.4} fill={paper} stroke={colour} strokeWidth={1.2} />
    </svg>
  );
}

function IconSwatch({ sample: { icon, colour } }: { readonly sample: SampleOf<"icon"> }) {
  const shape = ICONS[icon];
  if (!shape) return null;
  return (
    <svg width={WIDTH} height={shape.height} aria-hidden="true">
      <path transform={`translate(${(WIDTH - shape.width) / 2})`} d={shape.path} fill={colour} />
    </svg>
  );
}

/** The mark beside a legend entry's words, drawn as the style draws it on the map. */
export function LegendSwatch({ sample }: { readonly sample: LegendSample }) {
  switch (sample.kind) {
    case "line":
      return <LineSwatch sample={sample} />;
    case "area":
      return <AreaSwatch sample={sample} />;
    case "circle":
      return <CircleSwatch sample={sample} />;
    case "ticks":
      return <TicksSwatch sample={sample} />;
    case "numeral":
      return <NumeralSwatch sample={sample} />;
    case "node":
      return <NodeSwatch sample={sample} />;
    case "icon":
      return <IconSwatch sample={sample} />;
  }
}
