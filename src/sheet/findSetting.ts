import { attempts, type Manner } from "./attempts";
import type { ReferenceForm } from "./blocks/referenceForms";
import { type NoteRoom, shortenable, WHOLE_NOTES } from "./evidence/printedNotes";
import { expectedFeatures } from "./evidence/expectedFeatures";
import { framedFeatures } from "./evidence/framedFeatures";
import { sheetFrame } from "./frame/sheetFrame";
import { arrangementFor } from "./layout/arrangements";
import type { Arrangement } from "./layout/arrangement";
import { LAST_MAP_SHARE, LEAST_MAP_SHARE } from "./layout/mapShares";
import { type SetSheet, type SheetManner, setSheet } from "./layout/setSheet";
import { drawFrame, type FrameMap } from "./map/drawFrame";
import type { FrameContent, SheetStudio } from "./sheetStudio";

/** Enlargements of the type, for sheets that have little to say, and the more so beside a map that leaves room. */
const LARGER_STEPS = [1.45, 1.38, 1.3, 1.24, 1.18, 1.12, 1.06] as const;
const LARGEST_STEPS = [2.1, 1.9, 1.7, 1.6, 1.5] as const;
/** The type as designed, and the tightest that is still set rather than a shorter form of references. */
const STEPS = [1, 0.95, 0.9] as const;

/** Of the range of shares that a map may have, how much of it a long list may take from the map. */
const LONG_LIST_RANGE = 2 / 3;

/** A sheet that fits, with its map. */
export interface FoundSetting {
  readonly studio: SheetStudio;
  readonly set: SetSheet;
  readonly content: FrameContent;
  readonly map: FrameMap;
  readonly form: ReferenceForm;
}

/**
 * The first index at which `fits` holds, where it holds from some index on; `last` is known to hold.
 */
function firstFitting(last: number, fits: (index: number) => boolean): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/**
 * Sets the sheet with the fullest form of references that fits, then at the largest enlargement, then with the largest
 * map, then with the largest type.
 * What is in the frame is first told from geometry; once a setting fits, the map is drawn and what it really holds is
 * set. Null where nothing fits.
 */
export function findSetting(studios: readonly SheetStudio[]): FoundSetting | null {
  const rooms = studios.map((studio) => ({ enlargement: studio.enlargement, set: settingRoom(studio) }));
  const withReferences = studios[0]?.input.spec.withReferences ?? true;
  for (const { manner, room } of attempts(withReferences, rooms)) {
    const found = room.set(manner);
    if (found) return found;
  }
  return null;
}

/** Finds the best setting of a studio's sheet in a manner, or null where it does not fit. */
function settingRoom(studio: SheetStudio): (manner: Manner) => FoundSetting | null {
  const { setting } = studio;
  const { spec } = setting;
  const isColumn = spec.height === "auto";
  const arrangement = arrangementFor(isColumn ? spec : setting.size, setting.tallestMap);
  const contentAt = framedContents(studio, arrangement);
  const larger = setting.tallestMap < Infinity ? [...LARGEST_STEPS, ...LARGER_STEPS] : LARGER_STEPS;
  const isSet = (manner: SheetManner) => setSheet(contentAt(manner.share), manner, setting) !== null;
  const tried = (asked: Manner, hasAllTitles: boolean) => {
    const least = asked.notes === "counted" ? LAST_MAP_SHARE : LEAST_MAP_SHARE;
    const shares = arrangement.shares(setting.size, least);
    const shareAt = (index: number) => shares[index] ?? shares.at(-1) ?? least;
    const last = Math.floor((shares.length - 1) * (asked.isLong ? LONG_LIST_RANGE : 1));
    const steps = asked.isLong ? [1] : STEPS;
    const notes = noteRoom(asked, contentAt(shareAt(last)), (room) =>
      isSet({
        ...asked,
        hasAllTitles,
        notes: room,
        arrangement,
        share: shareAt(last),
        step: steps.at(-1) ?? 1,
      }),
    );
    if (!notes) return null;
    const manner = { ...asked, hasAllTitles, notes, arrangement };
    const step = steps.find((one) => isSet({ ...manner, share: shareAt(last), step: one }));
    if (step === undefined) return null;
    const first = firstFitting(last, (index) => isSet({ ...manner, share: shareAt(index), step }));
    for (const share of shares.slice(first)) {
      for (const one of step === 1 && !isColumn ? [...larger, step] : [step]) {
        const found = settled(studio, contentAt(share), { ...manner, share, step: one });
        if (found) return found;
      }
    }
    return null;
  };
  // A title that can be done without is worth less than a note, and than a reference set out in full.
  return (asked) => (asked.notes === "whole" ? tried(asked, true) : null) ?? tried(asked, false);
}

/**
 * How much of the notes is printed where the map is smallest and the type tightest: as few are shortened as it takes.
 * Null where even the least does not fit.
 */
function noteRoom(
  { notes }: Manner,
  { evidence }: FrameContent,
  fits: (room: NoteRoom) => boolean,
): NoteRoom | null {
  if (notes === "whole") return fits(WHOLE_NOTES) ? WHOLE_NOTES : null;
  const isCounted = notes === "counted";
  const most = shortenable(evidence.notes);
  if (!fits({ shortened: most, isCounted })) return null;
  return { shortened: firstFitting(most, (shortened) => fits({ shortened, isCounted })), isCounted };
}

/** What a frame of each share holds, told from geometry. */
function framedContents({ input, derived, setting, contentOf }: SheetStudio, arrangement: Arrangement) {
  const known = new Map<string, FrameContent>();
  return (share: number): FrameContent => {
    const { map } = arrangement.regions(setting.size, share, () => 0, setting.tallestMap);
    // A world leaves the same frame to many shares.
    const key = `${map.width}x${map.height}`;
    const held = known.get(key);
    if (held) return held;
    const frame = sheetFrame(input.view, input.screen, map, input.spec.projection);
    const content = contentOf(frame, expectedFeatures(derived, frame));
    known.set(key, content);
    return content;
  };
}

/** The sheet set in one manner with what its drawn map holds, or null where that does not fit. */
function settled(studio: SheetStudio, content: FrameContent, manner: SheetManner): FoundSetting | null {
  const { input, derived, setting, contentOf } = studio;
  const set = setSheet(content, manner, setting);
  if (!set) return null;
  const { labels, sources, fonts } = input;
  const { frame, evidence } = content;
  const { tokens, spec } = setting;
  const { isTransparent, withInset } = spec;
  const map = drawFrame({ derived, tokens, frame, sources, labels, fonts, isTransparent, withInset });
  const drawn = framedFeatures(derived, labels, frame, map.boxes);
  if (String(drawn.map(({ id }) => id)) === String(evidence.framed.map(({ id }) => id)))
    return { studio, set, content, map, form: manner.form };
  const exact = contentOf(frame, drawn);
  const again = setSheet(exact, manner, setting);
  return again ? { studio, set: again, content: exact, map, form: manner.form } : null;
}
