import type { Story } from "../../schema/records/registers";
import { frameCamera } from "../../sheet/frameCamera";
import { DEFAULT_VIEW } from "../../viewstate/defaultView";
import type { UrlContext } from "../../viewstate/urlParameter";
import { decodeView } from "../../viewstate/viewCodec";
import type { StoryStep, ViewState } from "../../viewstate/viewState";
import type { FrameSize } from "../AtlasContext";
import { LOWEST_ZOOM } from "../map/engine";

/** What the page leaves to the map in a window of 1440 × 900, css px: for it the steps are framed. */
export const STORY_FRAME: FrameSize = { width: 768, height: 600 };

interface StepInFrame {
  readonly story: Story;
  readonly at: StoryStep;
  /** The view before it: its colours, motion and language stay. */
  readonly reader: ViewState;
  readonly context: UrlContext;
  /** The map's frame, css px: at least all of what was framed is seen in it. */
  readonly frame: FrameSize;
}

/** The view that shows a step of a story. A step that the story lacks shows the default view. */
export function stepView({ story, at, reader, context, frame }: StepInFrame): ViewState {
  const step = story.steps[at.step - 1];
  const { theme, motion, language, sheet } = reader;
  const texts = { ...sheet, title: null, subtitle: null };
  const kept = { ...DEFAULT_VIEW, theme, motion, language, sheet: texts };
  const { view } = decodeView(step?.view ?? "", kept, context);
  const { center, zoom } = frameCamera(view.camera, STORY_FRAME, frame);
  return { ...view, camera: { center, zoom: Math.max(LOWEST_ZOOM, zoom) }, story: at };
}
