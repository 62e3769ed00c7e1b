import type { LaterChange, SinceEdition } from "../../sheet/metadata/sinceEdition";
import { dateText } from "../../derive/dateText";
import { useMessages } from "../AtlasContext";
import type { OpenedPicture } from "./openPicture";

/** Whatever stands in a file, the notice stays short. */
const LONGEST_WORDS = 120;
const HASH_SHOWN = 8;

const short = (text: string) => (text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text);

function Change({ change }: { readonly change: LaterChange }) {
  const messages = useMessages();
  const { picture } = messages.ui;
  const { claim, kind, date, was, now, reason } = change;
  const values = picture.change(was, now);
  return (
    <li>
      {dateText(date, messages)}, <b>{picture.kind[kind]}</b>: {claim}
      {values && `, ${values}`}. {reason}
    </li>
  );
}

function Since({ since }: { readonly since: SinceEdition }) {
  const { picture } = useMessages().ui;
  const { order, isSameData, changes, missing } = since;
  return (
    <>
      {order === "newer" && <p>{picture.newer}</p>}
      {order === "same" && !isSameData && <p>{picture.otherData}</p>}
      {order !== "newer" && changes.length === 0 && missing.length === 0 && <p>{picture.unchanged}</p>}
      {changes.length > 0 && (
        <>
          <p>{picture.changed(changes.length)}</p>
          <ul>
            {changes.map((change) => (
              <Change key={change.claim + change.date + change.kind} change={change} />
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && <p>{picture.missing(missing.length)}</p>}
    </>
  );
}

interface PictureNoticeProps {
  readonly opened: OpenedPicture;
  readonly onDismiss: () => void;
}

/** Says what a picture was made from and what was corrected since, or why it opened no view. */
export function PictureNotice({ opened, onDismiss }: PictureNoticeProps) {
  const { picture } = useMessages().ui;
  return (
    <aside className="notice picture-notice" role="status" data-testid="picture-notice">
      <div>
        {opened.kind === "opened" ? (
          <>
            <b>{picture.heading(short(opened.metadata.title))}</b>
            <p>
              {picture.madeFrom(
                short(opened.metadata.edition.id),
                short(opened.metadata.edition.issued),
                opened.metadata.edition.hash.slice(0, HASH_SHOWN),
              )}
            </p>
            <Since since={opened.since} />
          </>
        ) : (
          <>
            <strong>{picture.notOpened}</strong>
            <p>{picture.problem[opened.kind]}</p>
          </>
        )}
      </div>
      <button type="button" className="text-button" onClick={onDismiss}>
        {picture.dismiss}
      </button>
    </aside>
  );
}
