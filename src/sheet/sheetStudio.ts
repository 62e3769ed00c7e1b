import type { AtlasFeature } from "../atlas/records";
import { type Derived, derive } from "../derive/derive";
import { type Messages, messagesIn } from "../messages/messages";
import { legendOf } from "../style/legend";
import { THEMES } from "../style/tokens/themes";
import type { ViewState } from "../viewstate/viewState";
import { codeModules } from "./blocks/qrCode";
import { insideSheet } from "./evidence/insideSheet";
import { sheetEvidence } from "./evidence/sheetEvidence";
import { projectionOf, type SheetFrame } from "./frame/sheetFrame";
import { worldHeight } from "./frame/worldHeight";
import { scaleSpread } from "../render/project/scaleSpread";
import type { PxSize } from "./frameCamera";
import type { SheetContent, SheetSetting } from "./layout/setSheet";
import { tallestColumn } from "./layout/inColumn";
import { rememberedBlocks } from "./layout/rememberedBlocks";
import { permalink } from "./permalink";
import type { SheetInput } from "./sheetInput";
import type { AskedSpec } from "./sheetSpec";
import { remembered } from "./text/remembered";
import { type FrameFacts, frameFacts } from "./words/frameFacts";
import { type SheetWords, suggestedTexts } from "./words/suggestedTexts";

/** What a frame holds, with the facts that its words are made of. */
export interface FrameContent extends SheetContent {
  readonly facts: FrameFacts;
  /** The view with the frame's camera and nothing selected, as its address keeps it. */
  readonly view: ViewState;
}

/** What follows from a sheet's input before anything is set. */
export interface SheetStudio {
  readonly input: SheetInput;
  readonly derived: Derived;
  readonly setting: SheetSetting;
  readonly enlargement: number;
  readonly contentOf: (frame: SheetFrame, framed: readonly AtlasFeature[]) => FrameContent;
}

/** Sizes for which type and marks are designed, in css px; larger sheets are the same picture enlarged. */
const LYING: PxSize = { width: 1200, height: 675 };
const UPRIGHT: PxSize = { width: 640, height: 720 };

function chosenWords(
  { view }: SheetInput,
  facts: FrameFacts,
  sources: number,
  messages: Messages,
): SheetWords {
  const suggested = suggestedTexts(facts, sources, messages);
  return {
    title: view.sheet.title ?? suggested.title,
    subtitle: view.sheet.subtitle ?? suggested.subtitle,
    byline: view.sheet.byline ?? suggested.byline,
  };
}

/** Of the largest enlargement; the last are for sheets that would be refused otherwise. */
const REDUCTIONS = [1, 1.25, 1.5, 1.9, 2.4] as const;

/** How much a sheet's type and marks may be enlarged, the most first: a larger sheet can say more or say it larger. */
function enlargements({ width, height }: Pick<AskedSpec, "width" | "height">): readonly number[] {
  // A column is printed beside the page's own type, and is as tall as it needs to be.
  if (height === "auto") return [1];
  const design = width > height ? LYING : UPRIGHT;
  const most = Math.max(1, Math.min(width / design.width, height / design.height));
  return [...new Set(REDUCTIONS.map((by) => Math.max(1, most / by)))];
}

/** What a frame shows and rests on, worked out once for each set of features: frames of many sizes hold the same. */
function evidenceOf(derived: Derived) {
  const known = new Map<string, Pick<FrameContent, "evidence" | "facts">>();
  return (framed: readonly AtlasFeature[]) => {
    const key = framed.map(({ id }) => id).join(" ");
    const held = known.get(key) ?? {
      evidence: sheetEvidence(derived, framed),
      facts: frameFacts(derived, framed),
    };
    known.set(key, held);
    return held;
  };
}

/** Studios of a sheet, one for each enlargement, the most first. */
export function sheetStudios(input: SheetInput): readonly SheetStudio[] {
  const { atlas, layers, spec } = input;
  const view: ViewState = { ...input.view, motion: false, selection: null, page: null, story: null };
  const derived = derive(atlas, layers, view);
  const tokens = THEMES[spec.theme];
  const messages = messagesIn(view.language);
  const fonts = remembered(input.fonts);
  const height = spec.height === "auto" ? tallestColumn(spec.width) : spec.height;
  const framedEvidence = evidenceOf(derived);
  const contentOf: SheetStudio["contentOf"] = (frame, framed) => {
    const { evidence, facts } = framedEvidence(framed);
    // No screen's map is farther than the whole world.
    const camera = { center: frame.center, zoom: Math.max(0, frame.zoom) };
    const framedView = { ...view, camera };
    // What the sheet says in words stands on it; the address that is printed leads to the map.
    const printed = { ...framedView, sheet: { title: null, subtitle: null, byline: null } };
    const address = permalink(printed, input.address);
    return {
      evidence,
      facts,
      frame,
      spread: scaleSpread(frame, projectionOf(frame)),
      view: framedView,
      words: chosenWords(input, facts, evidence.references.length, messages),
      writtenSubtitle: input.view.sheet.subtitle ?? "",
      legend: legendOf(derived, tokens, framed, insideSheet(derived, frame), frame.zoom),
      colophon: { edition: atlas.edition, permalink: address, modules: codeModules(address) },
    };
  };
  const blocks = rememberedBlocks();
  const tallestMap = worldHeight(view, input.screen, spec.projection);
  return enlargements(spec).map((enlargement) => ({
    input,
    derived,
    setting: {
      spec,
      size: { width: spec.width / enlargement, height: height / enlargement },
      tokens,
      fonts,
      messages,
      remembered: blocks,
      tallestMap,
    },
    enlargement,
    contentOf,
  }));
}
