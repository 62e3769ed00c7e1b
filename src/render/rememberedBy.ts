/** Results of one kind by the thing they are made of and a key: each is made once and kept as long as its thing is. */
export function rememberedBy<Made>(): (of: object, key: string, make: () => Made) => Made {
  const known = new WeakMap<object, Map<string, Made>>();
  return (of, key, make) => {
    const held = known.get(of) ?? new Map<string, Made>();
    known.set(of, held);
    const made = held.get(key) ?? make();
    held.set(key, made);
    return made;
  };
}
