import { useState } from "react";
import { dateText } from "../../derive/dateText";
import { isTold, type Playback } from "../../derive/timeline/playback";
import { useMessages, useShown } from "../AtlasContext";
import { useTimeText } from "./useTimeText";

/** Tells aloud where the playing has come to: at its start, now and then, and where it rests. */
export function PlayStatus({ playback }: { readonly playback: Playback | null }) {
  const messages = useMessages();
  const { derived } = useShown();
  const time = useTimeText();
  const [told, setTold] = useState("");
  const { map, ui } = messages;
  const total = playback?.unit === "day" ? derived.strikeTotal : null;
  const killed = total?.rule.deaths === "with-presumed" ? map.ledgerKilledPresumed : map.ledgerKilled;
  const toll = total
    ? ui.controls.total(
        map.ledgerCounted[total.rule.of](total.counted),
        killed(total.killed),
        map.ledgerAsOf(dateText(total.asOf, messages)),
      )
    : "";
  const text = [time, toll].filter(Boolean).join(": ");
  const now = playback === null ? "" : isTold(playback) ? text : told;
  if (now !== told) setTold(now);
  return (
    <p role="status" className="unseen">
      {now}
    </p>
  );
}
