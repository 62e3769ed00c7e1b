import { dateText } from "../../derive/dateText";
import { useMessages, useShown } from "../AtlasContext";

/** The years and the last day that a view shows, in words; “All years” where neither is chosen. */
export function useTimeText(): string {
  const messages = useMessages();
  const { view } = useShown();
  const { timeline } = messages;
  const years = view.years && timeline.years(...view.years);
  const until = view.until && timeline.until(dateText(view.until, messages));
  if (years && until) return timeline.both(years, until);
  return years ?? until ?? timeline.allYears;
}
