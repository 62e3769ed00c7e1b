import type { Story } from "../../schema/records/registers";

const asked = new Map<string, Promise<Story>>();

async function read(id: string): Promise<Story> {
  const response = await fetch(new URL(`data/stories/${id}.json`, document.baseURI));
  if (!response.ok) throw new Error(`story ${id}: ${response.status}`);
  // The build has checked these files against the schema; they are the site's own.
  return (await response.json()) as Story;
}

/** A story of the site's own files, read once; one that could not be read is asked for again. */
export function loadStory(id: string): Promise<Story> {
  const known = asked.get(id);
  if (known) return known;
  const story = read(id);
  asked.set(id, story);
  story.catch(() => asked.delete(id));
  return story;
}
