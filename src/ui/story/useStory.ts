import { useEffect, useState } from "react";
import type { Story } from "../../schema/records/registers";
import { loadStory } from "./loadStory";

export type StoryState = Story | "loading" | "failed";

/** A story once it is read, and how to try again where it could not be. */
export function useStory(id: string): { readonly state: StoryState; readonly retry: () => void } {
  const [read, setRead] = useState<{ readonly id: string; readonly state: StoryState } | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isCurrent = true;
    loadStory(id).then(
      (story) => isCurrent && setRead({ id, state: story }),
      () => isCurrent && setRead({ id, state: "failed" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, attempt]);
  const retry = () => {
    setRead(null);
    setAttempt(attempt + 1);
  };
  return { state: read?.id === id ? read.state : "loading", retry };
}
