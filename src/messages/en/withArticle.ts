/** Head nouns of bodies and regions that English names with an article: “the US Drug Enforcement Administration”. */
const BODIES = new Set(
  [
    "administration agency army assembly bureau center centre command commission committee congress council",
    "court department executive force government guard house kingdom league ministry mission nations navy",
    "east network office organisation organization parliament police senate service states treasury tribunal union",
  ]
    .join(" ")
    .split(" "),
);

/** A speaker's name as it stands inside a sentence. People, newspapers and names with a comma stay as they are. */
export function withArticle(name: string): string {
  if (name.includes(",") || /^(?:the|an?)\s/i.test(name)) return name;
  const [head = ""] = name.split(/\s(?:of|on|for|in|against)\s/);
  const words = head.split(" ");
  const noun = words.at(-1)?.toLowerCase() ?? "";
  return words.length > 1 && BODIES.has(noun) ? `the ${name}` : name;
}
