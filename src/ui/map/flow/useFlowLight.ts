import { useEffect, useMemo } from "react";
import { flowCourses } from "../../../derive/flowCourses";
import { useShown } from "../../AtlasContext";
import { useMotion } from "../../motion/useMotion";
import { usePageVisible } from "../../motion/usePageVisible";
import type { MapEngine } from "../engine";

/** Has light run along the corridors that are shown while the reader wants it and the page is in view. */
export function useFlowLight(engine: MapEngine | null): void {
  const { derived, tokens } = useShown();
  const { isRunning } = useMotion();
  const isSeen = usePageVisible();
  const runs = isRunning && isSeen;
  const courses = useMemo(() => (runs ? flowCourses(derived) : null), [runs, derived]);
  useEffect(() => {
    engine?.runLight?.(courses && { courses, colour: tokens.light });
  }, [engine, courses, tokens.light]);
}
