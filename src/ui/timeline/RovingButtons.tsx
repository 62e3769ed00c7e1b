import { type CSSProperties, useRef, useState } from "react";

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export interface RovingItem {
  readonly id: string;
  readonly name: string;
  readonly style: CSSProperties;
  /** What the style sheet tells it by. */
  readonly marks?: Readonly<Record<`data-${string}`, string | boolean>>;
  readonly isCurrent?: boolean;
  readonly onPress: () => void;
  /** Pointed at or focused, and left again. */
  readonly onPoint?: (isPointed: boolean) => void;
}

interface RovingButtonsProps {
  readonly label: string;
  readonly className: string;
  readonly itemClassName: string;
  readonly items: readonly RovingItem[];
}

/** Many small buttons in a row as one stop of the Tab key: arrow keys, Home and End lead from one to the next. */
export function RovingButtons({ label, className, itemClassName, items }: RovingButtonsProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const at = Math.min(stop, items.length - 1);
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      className={className}
      aria-label={label}
      onKeyDown={(event) => {
        const to = STEPS[event.key]?.(at, items.length);
        if (to === undefined) return;
        event.preventDefault();
        const buttons = bar.current?.querySelectorAll("button");
        buttons?.[Math.min(items.length - 1, Math.max(0, to))]?.focus();
      }}
    >
      {items.map(({ id, name, style, marks, isCurrent, onPress, onPoint }, index) => (
        <button
          key={id}
          type="button"
          className={itemClassName}
          aria-label={name}
          aria-current={isCurrent}
          title={name}
          tabIndex={index === at ? 0 : -1}
          style={style}
          {...marks}
          onClick={onPress}
          onFocus={() => {
            setStop(index);
            onPoint?.(true);
          }}
          onBlur={() => onPoint?.(false)}
          onPointerEnter={() => onPoint?.(true)}
          onPointerLeave={() => onPoint?.(false)}
        />
      ))}
    </div>
  );
}
