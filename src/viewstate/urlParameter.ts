/** One row of the address table: how a part of the view is written and read. */
export interface UrlParameter<T> {
  /** Short name in the query string. */
  readonly name: string;
  /** The text, or null where the value is the default and is left out. */
  write(value: T, fallback: T): string | null;
  /** The value, or what is wrong with the text in words for the reader. Must not throw. */
  read(text: string, context: UrlContext): { value: T; dropped?: readonly string[] } | { problem: string };
}

/** What the codec must know of the atlas to refuse unknown ids. */
export interface UrlContext {
  readonly eras: readonly string[];
  readonly sources: readonly string[];
  hasSelection(kind: string, id: string): boolean;
  hasScale(key: string): boolean;
  hasSeries(id: string): boolean;
  /** How many steps a guided tour has; 0 where there is none of that id. */
  storySteps(id: string): number;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A parameter whose value is one of a closed list. */
export function oneOf<T extends string>(name: string, values: readonly T[]): UrlParameter<T> {
  return {
    name,
    write: (value, fallback) => (value === fallback ? null : value),
    read: (text) => {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? { problem: `“${text}” is not one of ${values.join(", ")}` } : { value };
    },
  };
}

/** A parameter for something that is on or off. */
export function onOff(name: string): UrlParameter<boolean> {
  return {
    name,
    write: (value, fallback) => (value === fallback ? null : value ? "on" : "off"),
    read: (text) =>
      text === "on" || text === "off"
        ? { value: text === "on" }
        : { problem: `“${text}” is not one of on, off` },
  };
}

/** A parameter that is a set of known words, written in the list's own order; `none` is the empty set. */
export function setOf<T extends string>(
  name: string,
  known: (context: UrlContext) => readonly T[],
): UrlParameter<readonly T[]> {
  return {
    name,
    write: (value, fallback) =>
      same(value, fallback) ? null : value.length === 0 ? "none" : value.join(","),
    read: (text, context) => {
      if (text === "none") return { value: [] };
      const asked = text.split(",");
      const all = known(context);
      const dropped = asked.filter((word) => !all.includes(word as T));
      const value = all.filter((word) => asked.includes(word));
      if (value.length === 0) return { problem: `none of “${text}” is known` };
      return { value, dropped };
    },
  };
}

const NOTHING = "nothing";

/**
 * A parameter that is some of known words, or null for all of them; `nothing` is the empty list. A list with a word
 * that is not known is refused whole: the rest of it would show something else than was asked for.
 */
export function someOf<T extends string>(
  name: string,
  known: (context: UrlContext) => readonly T[],
  expected: string,
): UrlParameter<readonly T[] | null> {
  return written<readonly T[] | null>(
    name,
    (value) => (value?.length ? value.join(",") : NOTHING),
    (text, context) => {
      const asked = text === NOTHING ? [] : text.split(",");
      const held = known(context).filter((word) => asked.includes(word));
      return held.length === asked.length ? held : undefined;
    },
    expected,
  );
}

/** Any parameter written by a pair of functions; `parse` returns undefined for text it does not accept. */
export function written<T>(
  name: string,
  format: (value: T) => string,
  parse: (text: string, context: UrlContext) => T | undefined,
  expected: string,
): UrlParameter<T> {
  return {
    name,
    write: (value, fallback) => (same(value, fallback) ? null : format(value)),
    read: (text, context) => {
      const value = parse(text, context);
      return value === undefined ? { problem: `“${text}” is not ${expected}` } : { value };
    },
  };
}
