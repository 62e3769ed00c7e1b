import type { MouseEvent } from "react";
import type { Story } from "../../schema/records/registers";
import { useMessages, useServices } from "../AtlasContext";
import { opensHere } from "../opensHere";

interface StepListProps {
  readonly story: Story;
  readonly step: number;
  readonly goTo: (step: number) => void;
}

/** The steps by number, each a link with the short address of that step. */
export function StepList({ story, step, goTo }: StepListProps) {
  const { store } = useServices();
  const words = useMessages().story;
  const follow = (next: number) => (event: MouseEvent) => {
    if (!opensHere(event)) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <nav aria-label={words.stepList}>
      <ol className="step-list">
        {story.steps.map(({ title }, index) => (
          <li key={title}>
            <a
              href={`?${store.queryOf({ ...store.opening, story: { id: story.id, step: index + 1 } })}`}
              aria-label={words.stepName(index + 1, title)}
              aria-current={index + 1 === step ? "step" : undefined}
              title={title}
              onClick={follow(index + 1)}
            >
              {index + 1}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
