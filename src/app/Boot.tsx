import { useEffect, useMemo, useState } from "react";
import { messagesIn } from "../messages/messages";
import { addressContext } from "../derive/addressContext";
import { browserAddressBar } from "../store/addressBar";
import { createStore } from "../store/store";
import { createViewStore } from "../store/viewStore";
import { App } from "../ui/App";
import type { AtlasServices, FrameSize } from "../ui/AtlasContext";
import type { MapMotion } from "../ui/motion/mapMotion";
import { FIRST_SETTINGS } from "../ui/table/tableSettings";
import { useTokens } from "../ui/theme/useTokens";
import { arrivalView } from "./arrivalView";
import { isEditionKept } from "./keptEdition";
import { type LoadedAtlas, LoadingProblem, loadAtlas } from "./loadAtlas";
import { openingView } from "./openingView";
import { roughFrame } from "./roughFrame";

const messages = messagesIn("en");

const addressBar = browserAddressBar(window);

function provide({ atlas, layers, labels }: LoadedAtlas): AtlasServices {
  const { innerWidth, innerHeight } = window;
  const opening = openingView(innerWidth, innerHeight);
  const frame = roughFrame(innerWidth, innerHeight);
  return {
    atlas,
    layers,
    labels,
    messages,
    store: createViewStore({
      addressBar,
      context: addressContext(atlas),
      opening,
      arrival: (selection) => arrivalView(selection, { atlas, layers, messages, opening, frame }),
    }),
    hovered: createStore<string | null>(null),
    lit: createStore<readonly string[]>([]),
    frameSize: createStore<FrameSize | null>(null),
    mapMotion: createStore<MapMotion>("possible"),
    tableSettings: createStore(FIRST_SETTINGS),
  };
}

function reasonOf(problem: unknown): string {
  const { boot } = messages.ui;
  if (!(problem instanceof LoadingProblem)) return boot.brokenAtlas;
  return problem.status === null
    ? boot.unreadableFile(problem.file)
    : boot.missingFile(problem.file, problem.status);
}

interface LoadingFailureProps {
  readonly problem: unknown;
  readonly onRetry: () => void;
}

function LoadingFailure({ problem, onRetry }: LoadingFailureProps) {
  const { ui } = messages;
  return (
    <main className="boot" role="alert">
      <h1>{ui.boot.failed}</h1>
      <p>{reasonOf(problem)}</p>
      <p>{ui.boot.whatNow}</p>
      <button type="button" className="button" onClick={onRetry}>
        {ui.boot.retry}
      </button>
    </main>
  );
}

/** The edition that a link is pinned to, where a copy of it is kept; else the reader stays. */
async function leaveForEdition(edition: string): Promise<void> {
  if (await isEditionKept(edition)) addressBar.leaveFor(`editions/${edition}/`);
}

/** Reads the atlas, then shows it; a failure is told in words and can be tried again. */
export function Boot() {
  useTokens(null);
  const [loaded, setLoaded] = useState<LoadedAtlas | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let isCurrent = true;
    loadAtlas().then(
      (atlas) => isCurrent && setLoaded(atlas),
      (reason: unknown) => isCurrent && setProblem(reason),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);

  const services = useMemo(() => (loaded ? provide(loaded) : null), [loaded]);
  useEffect(() => () => services?.store.close(), [services]);
  useEffect(() => {
    const pinned = services?.store.pinned ?? null;
    if (pinned === null || pinned === services?.atlas.edition.id) return;
    void leaveForEdition(pinned);
  }, [services]);

  if (services) return <App services={services} />;
  if (problem !== null) {
    const retry = () => {
      setProblem(null);
      setAttempt(attempt + 1);
    };
    return <LoadingFailure problem={problem} onRetry={retry} />;
  }
  return (
    <main className="boot">
      <h1>{messages.ui.title}</h1>
      <p role="status">{messages.ui.boot.loading}</p>
    </main>
  );
}
