import type { Atlas } from "../atlas/atlas";
import type { AtlasClaim } from "../atlas/records";
import type { Messages } from "../messages/messages";
import type { Source } from "../schema/records/source";
import { authorsOf } from "./citation";

function workOf(cited: Source, speaker: string, { evidence }: Messages): string {
  const makers = [cited.publisher, authorsOf(cited)];
  const isOwn = makers.some((maker) => maker !== "" && speaker.includes(maker));
  return isOwn
    ? evidence.ownWork(speaker, cited.title)
    : evidence.inWork(speaker, cited.title, cited.publisher);
}

/** Who says it, and through whom it was read: every hand it passed, the first speaker before the last. */
export function speakerOf(atlas: Atlas, claim: AtlasClaim, source: Source, messages: Messages): string {
  const { evidence } = messages;
  const { attributedTo, original, cites, unreferenced } = claim;
  const isPublisher = attributedTo === source.publisher;
  const speaker =
    original && original !== attributedTo ? evidence.citing(attributedTo, original) : attributedTo;
  const cited = cites === undefined ? undefined : atlas.source.get(cites);
  if (cited)
    return isPublisher
      ? evidence.citing(speaker, evidence.work(cited.title, cited.publisher))
      : evidence.through(workOf(cited, speaker, messages), source.publisher);
  const told = isPublisher
    ? evidence.speaking(source.publisher)
    : evidence.reporting(source.publisher, speaker);
  return unreferenced ? evidence.unreferenced(told) : told;
}
